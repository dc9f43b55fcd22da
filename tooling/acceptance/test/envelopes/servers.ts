import 'reflect-metadata';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorHandlers } from '@error-contracts/server/express';
import { errorPlugin } from '@error-contracts/server/fastify';
import { withErrors as withFetchErrors } from '@error-contracts/server/fetch';
import { installErrors } from '@error-contracts/server/hono';
import { errorFilter } from '@error-contracts/server/nest';
import { withErrors as withNodeErrors } from '@error-contracts/server/node';
import { createAdaptorServer } from '@hono/node-server';
import { Controller, Get, Module, Req } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';

/** A running server. */
export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

type Options = Parameters<typeof errorHandlers>[0];
type Start = (fail: (path: string) => never, options: Options) => Promise<Running>;

/** Starts a server of each framework, in which every path fails. */
export const servers: Readonly<Record<string, Start>> = {
  Express: (fail, options) => {
    const app = express();
    app.use((request) => fail(request.path));
    app.use(errorHandlers(options));
    return listening(createServer(app));
  },
  Fastify: async (fail, options) => {
    const app = Fastify();
    await app.register(errorPlugin, options);
    app.get('/*', (request) => fail(request.url));
    return { url: await app.listen({ port: 0, host: '127.0.0.1' }), close: () => app.close() };
  },
  NestJS: async (fail, options) => {
    class FailingController {
      fail(request: { readonly url: string }): never {
        return fail(request.url);
      }
    }
    // Written as calls, because Biome cannot read decorators of parameters.
    const { prototype } = FailingController;
    Req()(prototype, 'fail', 0);
    Get('*path')(prototype, 'fail', Object.getOwnPropertyDescriptor(prototype, 'fail') as PropertyDescriptor);
    Controller()(FailingController);
    class FailingModule {}
    Module({ controllers: [FailingController] })(FailingModule);
    const app = await NestFactory.create(FailingModule, new ExpressAdapter(), { logger: false });
    app.useGlobalFilters(errorFilter(options));
    await app.listen(0, '127.0.0.1');
    return { url: await app.getUrl(), close: () => app.close() };
  },
  Hono: (fail, options) => {
    const app = new Hono();
    installErrors(app, options);
    app.get('/*', (context) => fail(context.req.path));
    return listening(createAdaptorServer({ fetch: app.fetch }) as Server);
  },
  Fetch: (fail, options) => {
    const fetch = withFetchErrors((request) => fail(new URL(request.url).pathname), options);
    return listening(createAdaptorServer({ fetch }) as Server);
  },
  Node: (fail, options) => listening(createServer(withNodeErrors(({ url = '' }) => fail(url), options))),
};

async function listening(server: Server): Promise<Running> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
