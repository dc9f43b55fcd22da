import 'reflect-metadata';
import { setTimeout } from 'node:timers/promises';
import {
  BadRequestException,
  Body,
  Controller,
  Get,
  type INestApplication,
  Module,
  Post,
  Res,
  UseGuards,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { fastifyOptions } from '../../src/adapters/fastify/index.js';
import { answerClientErrors, errorFilter } from '../../src/adapters/nest/index.js';
import { failures } from './failures.js';
import { BODY_LIMIT, type Running, type Start } from './server.js';
import { errors, SECRET } from './test-errors.js';

@Controller()
class FailingController {
  @Post('body')
  body(body: unknown): unknown {
    return body;
  }

  @Post('validated')
  validated(): never {
    // As the ValidationPipe throws it.
    throw new BadRequestException([SECRET]);
  }

  @Get('hook')
  @UseGuards({ canActivate: () => Promise.reject(new Error(SECRET)) })
  hook(): string {
    return 'never';
  }

  @Get('users/:id')
  user(): string {
    return 'never';
  }

  @Get('guarded')
  @UseGuards({ canActivate: () => false })
  guarded(): string {
    return 'never';
  }

  @Get('half')
  async half(response: { raw?: NodeJS.WritableStream } & NodeJS.WritableStream): Promise<never> {
    (response.raw ?? response).write('half');
    await setTimeout(20);
    throw new Error(SECRET);
  }
}

for (const [path, fail] of Object.entries(failures)) {
  Object.defineProperty(FailingController.prototype, path, { value: fail });
  Get(path)(FailingController.prototype, path, { value: fail });
}

// Written as calls, because Biome cannot read decorators of parameters.
Body()(FailingController.prototype, 'body', 0);
Res()(FailingController.prototype, 'half', 0);

@Module({ controllers: [FailingController] })
class FailingModule {}

export const startNestOnExpress: Start = async () => {
  const app = await NestFactory.create(FailingModule, new ExpressAdapter(), { logger: false, bodyParser: false });
  (app as unknown as { useBodyParser(type: string, options: object): void }).useBodyParser('json', {
    limit: BODY_LIMIT,
  });
  return run(app);
};

export const startNestOnFastify: Start = async (http2 = false) => {
  const options = { ...fastifyOptions(errors), bodyLimit: BODY_LIMIT };
  const adapter = new FastifyAdapter(http2 ? ({ ...options, http2 } as never) : options);
  return run(await NestFactory.create(FailingModule, adapter, { logger: false }));
};

async function run(app: INestApplication): Promise<Running> {
  app.useGlobalFilters(errorFilter({ errors }));
  answerClientErrors(app.getHttpServer(), { errors });
  await app.listen(0, '127.0.0.1');
  return { url: await app.getUrl(), close: () => app.close() };
}
