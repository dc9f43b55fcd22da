// What each framework answers on an unknown route. It runs on Node alone; bundles are made without it.
import { createServer, type RequestListener } from 'node:http';
import { errorHandlers } from '@error-contracts/server/express';
import { errorPlugin, fastifyOptions } from '@error-contracts/server/fastify';
import { installErrors } from '@error-contracts/server/hono';
import { errorFilter } from '@error-contracts/server/nest';
import { withErrors } from '@error-contracts/server/node';
import { Module } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import express from 'express';
import { fastify } from 'fastify';
import { Hono } from 'hono';
import { errors } from './server.js';

async function answerOf(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const response = await fetch(`http://127.0.0.1:${address.port}/unknown`);
  const text = `${response.status} ${await response.text()}`;
  server.close();
  return text;
}

const answers: Readonly<Record<string, () => Promise<string>>> = {
  node: () => answerOf(withErrors(() => Promise.reject(errors.USER_NOT_FOUND()), { errors })),

  express: () => answerOf(express().use(errorHandlers({ errors }))),

  async fastify() {
    const app = fastify(fastifyOptions(errors));
    await app.register(errorPlugin, { errors });
    const { statusCode, body } = await app.inject('/unknown');
    return `${statusCode} ${body}`;
  },

  async hono() {
    const app = new Hono();
    installErrors(app, { errors });
    const response = await app.request('/unknown');
    return `${response.status} ${await response.text()}`;
  },

  async nest() {
    class Application {}
    Module({ providers: [{ provide: APP_FILTER, useValue: errorFilter({ errors }) }] })(Application);
    const app = await NestFactory.create(Application, { logger: false });
    await app.init();
    return answerOf(app.getHttpAdapter().getInstance());
  },
};

async function main(): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) process.stdout.write(`${name} ${await answer()}\n`);
}

main();
