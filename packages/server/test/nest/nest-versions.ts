import 'reflect-metadata';
import * as eleven from '@error-contracts/nest-11';
import * as common from '@nestjs/common';
import { ExternalContextCreator, NestFactory } from '@nestjs/core';
import * as microservices from '@nestjs/microservices';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { WsAdapter } from '@nestjs/platform-ws';
import * as websockets from '@nestjs/websockets';

/** What the tests use of NestJS. */
export interface Nest {
  readonly common: Pick<typeof common, 'Controller' | 'Get' | 'Module' | 'UseFilters'>;
  readonly ExternalContextCreator: typeof ExternalContextCreator;
  readonly NestFactory: Pick<typeof NestFactory, 'create'>;
  readonly microservices: Pick<
    typeof microservices,
    'ClientProxyFactory' | 'EventPattern' | 'MessagePattern' | 'Transport'
  >;
  readonly websockets: Pick<typeof websockets, 'SubscribeMessage' | 'WebSocketGateway'>;
  readonly IoAdapter: typeof IoAdapter;
  readonly WsAdapter: typeof WsAdapter;
}

const twelve: Nest = { common, ExternalContextCreator, NestFactory, microservices, websockets, IoAdapter, WsAdapter };

/** The versions of NestJS that are supported. */
export const nestVersions: readonly (readonly [name: string, nest: Nest])[] = [
  ['NestJS 11', eleven as unknown as Nest],
  ['NestJS 12', twelve],
];
