// What each framework answers on an unknown route. It runs on Node alone; bundles are made without it.
import { createServer, type RequestListener } from 'node:http';
import { errorPlugin as elysiaErrorPlugin } from '@error-contracts/server/elysia';
import { errorHandlers } from '@error-contracts/server/express';
import { errorPlugin, fastifyOptions } from '@error-contracts/server/fastify';
import { errorPlugin as h3ErrorPlugin } from '@error-contracts/server/h3';
import { installErrors } from '@error-contracts/server/hono';
import { installErrors as installKoaErrors, type KoaContext } from '@error-contracts/server/koa';
import { errorFilter } from '@error-contracts/server/nest';
import { serverActions, withErrors as withNextErrors } from '@error-contracts/server/next';
import { withErrors } from '@error-contracts/server/node';
import { errorHooks } from '@error-contracts/server/sveltekit';
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

  // Those that follow are not installed: each adapter gets what its framework would give it.

  async koa() {
    let handle: ((context: KoaContext, next: () => Promise<unknown>) => Promise<unknown>) | undefined;
    installKoaErrors({ context: {}, use: (middleware) => (handle = middleware as typeof handle) }, { errors });
    return answerOf((req, res) => void handle?.({ req, res, status: 404 }, async () => undefined));
  },

  async h3() {
    const app = { config: {}, handler: (_event: never): unknown => Symbol.for('h3.notFound') };
    h3ErrorPlugin({ errors })(app);
    return textOf(await app.handler({ req: new Request('http://localhost/unknown'), res: {} } as never));
  },

  async elysia() {
    let wrapped: ((handle: () => never) => (request: Request) => Promise<unknown>) | undefined;
    const nothing = (): undefined => undefined;
    const wrap = (guard: never): void => {
      wrapped = guard;
    };
    elysiaErrorPlugin({ errors })({ onError: nothing, onAfterHandle: nothing, wrap });
    const handle = wrapped?.(() => {
      throw errors.USER_NOT_FOUND();
    });
    return textOf(await handle?.(new Request('http://localhost/unknown')));
  },

  async next() {
    const failing = (): never => {
      throw errors.USER_NOT_FOUND();
    };
    const state = await serverActions({ errors })(failing)();
    const response = await withNextErrors(failing, { errors })(new Request('http://localhost/unknown'));
    return state.answer.status === 404 ? textOf(response) : 'the action has no answer';
  },

  async sveltekit() {
    const request = new Request('http://localhost/unknown');
    const { handle } = errorHooks({ errors });
    const resolve = (): never => {
      throw errors.USER_NOT_FOUND();
    };
    return textOf(await handle({ event: { request, route: { id: null }, isDataRequest: false }, resolve }));
  },
};

async function textOf(response: unknown): Promise<string> {
  if (!(response instanceof Response)) return `${response} is no response`;
  return `${response.status} ${await response.text()}`;
}

async function main(): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) process.stdout.write(`${name} ${await answer()}\n`);
}

main();
