import type { INestApplication } from '@nestjs/common';
import { errorFilter } from '../../src/adapters/nest/index.js';
import { errors } from '../servers/test-errors.js';
import type { Nest } from './nest-versions.js';

/** What the handlers fail with. */
export const next: { make: () => unknown } = { make: () => undefined };

/** A running application with a gateway, a microservice over TCP, and a controller for HTTP. */
export interface NestApp {
  readonly app: INestApplication;
  readonly url: string;
  /** The port of the microservice. */
  readonly port: number;
}

/** Starts an application whose handlers fail with `next`. */
export async function startNest(nest: Nest, sockets: 'IoAdapter' | 'WsAdapter' = 'IoAdapter'): Promise<NestApp> {
  const { Controller, Get, Module, UseFilters } = nest.common;
  const { EventPattern, MessagePattern, Transport } = nest.microservices;
  const { SubscribeMessage, WebSocketGateway } = nest.websockets;
  const filter = errorFilter({ errors });

  class Handlers {
    throwing(): never {
      throw next.make();
    }

    rejecting(): Promise<never> {
      return Promise.reject(next.make());
    }
  }
  class Gateway extends Handlers {}
  class Messages extends Handlers {}
  for (const method of ['throwing', 'rejecting'] as const) {
    for (const [of, decorator] of [
      [Gateway, SubscribeMessage(method)],
      [Messages, MessagePattern(method)],
    ] as const) {
      const value = { value: of.prototype[method], writable: true, configurable: true };
      // Each class has its own method, because a decorator writes its metadata on the function.
      const own = {
        ...value,
        value: (
          (run) => () =>
            run()
        )(of.prototype[method]),
      };
      Object.defineProperty(of.prototype, method, own);
      decorator(of.prototype, method, Object.getOwnPropertyDescriptor(of.prototype, method) as never);
    }
  }
  const event = { value: () => new Handlers().rejecting(), writable: true, configurable: true };
  Object.defineProperty(Messages.prototype, 'event', event);
  EventPattern('event')(Messages.prototype, 'event', event as never);
  const http = { value: () => 'alive', writable: true, configurable: true };
  Object.defineProperty(Messages.prototype, 'alive', http);
  Get('alive')(Messages.prototype, 'alive', http);

  WebSocketGateway()(Gateway);
  UseFilters(filter)(Gateway);
  Controller()(Messages);
  class App {}
  Module({ controllers: [Messages], providers: [Gateway] })(App);

  const app = (await nest.NestFactory.create(App, { logger: false })) as INestApplication;
  app.useGlobalFilters(filter);
  app.useWebSocketAdapter(new nest[sockets](app));
  const microservice = app.connectMicroservice(
    { transport: Transport.TCP, options: { host: '127.0.0.1', port: 0 } },
    { inheritAppConfig: true },
  );
  await app.startAllMicroservices();
  await app.listen(0, '127.0.0.1');
  const { port } = (microservice as unknown as { unwrap(): { address(): { port: number } } }).unwrap().address();
  return { app, url: await app.getUrl(), port };
}
