export * as common from '@nestjs/common';
export { ExternalContextCreator, NestFactory } from '@nestjs/core';
export * as microservices from '@nestjs/microservices';
export { IoAdapter } from '@nestjs/platform-socket.io';
export { WsAdapter } from '@nestjs/platform-ws';
export * as websockets from '@nestjs/websockets';
