import { languageImports, variableOf } from './imports.js';
import type { WiredProject } from './wired-project.js';

/** Returns the code that makes the errors of a catalogue. */
export function errorsCode(project: WiredProject): string {
  const { languages, fallback, requestFailures } = project;
  const failures = Object.entries(requestFailures).map(([kind, name]) => `    ${kind}: '${name}',`);
  return lines(
    `import { createErrors } from '@error-contracts/server';`,
    ...languageImports(project, languages),
    `import { contract } from '${project.moduleOf('types', 'index')}';`,
    '',
    `/** Every error of the catalogue: throw errors.${project.example}(). */`,
    'export const errors = createErrors({',
    '  contract,',
    `  messages: [${languages.map(variableOf).join(', ')}], // people without these languages read the first`,
    ...(fallback === undefined ? [] : [`  fallback: '${fallback}', // for everything that nobody expected`]),
    ...(failures.length === 0
      ? []
      : ['  requestFailures: {', '    // what the framework finds wrong with a request', ...failures, '  },']),
    '});',
  );
}

/** Returns the code that fits the errors to a framework. */
export function adapterCode(project: WiredProject): string | undefined {
  const { server, style } = project;
  return server === 'none' ? undefined : ADAPTERS[server](style.isTyped, `./errors${style.importEnd}`);
}

/** Returns what to do with the code of {@link adapterCode}, in a sentence. */
export function adapterStep({ server, sources, style }: WiredProject): string | undefined {
  return server === 'none' ? undefined : STEPS[server](`${sources}/${server}.${style.fileEnd}`);
}

const STEPS: Readonly<Record<Exclude<WiredProject['server'], 'none'>, (file: string) => string>> = {
  fastify: (file) => `Make your server by createApp of ${file}.`,
  express: (file) => `Call answerErrors(app) of ${file} after your routes.`,
  hono: (file) => `Call answerErrors(app) of ${file} before your routes.`,
  nest: (file) => `Call answerErrors(app) of ${file} in your main file, before listen.`,
  next: (file) => `Export your route handlers by route of ${file}: export const GET = route(async (request) => …).`,
  node: (file) => `Give your listener to answering of ${file}: createServer(answering(listener)).`,
};

const ADAPTERS: Readonly<
  Record<Exclude<WiredProject['server'], 'none'>, (isTyped: boolean, errors: string) => string>
> = {
  fastify: (isTyped, errors) =>
    lines(
      `import { errorPlugin, fastifyOptions } from '@error-contracts/server/fastify';`,
      `import { fastify${isTyped ? ', type FastifyInstance' : ''} } from 'fastify';`,
      `import { errors } from '${errors}';`,
      '',
      '/** Resolves to a server that answers all failures with errors of the catalogue. */',
      `export async function createApp()${isTyped ? ': Promise<FastifyInstance>' : ''} {`,
      '  const app = fastify({ ...fastifyOptions(errors) });',
      '  await app.register(errorPlugin, { errors });',
      '  return app;',
      '}',
    ),
  express: (isTyped, errors) =>
    lines(
      `import { errorHandlers } from '@error-contracts/server/express';`,
      ...(isTyped ? [`import type { Express } from 'express';`] : []),
      `import { errors } from '${errors}';`,
      '',
      '/** Answers all failures with errors of the catalogue. Call it after the last route. */',
      `export function answerErrors(app${isTyped ? ': Express' : ''})${isTyped ? ': void' : ''} {`,
      '  app.use(errorHandlers({ errors }));',
      '}',
    ),
  hono: (isTyped, errors) =>
    lines(
      `import { installErrors } from '@error-contracts/server/hono';`,
      ...(isTyped ? [`import type { Hono } from 'hono';`] : []),
      `import { errors } from '${errors}';`,
      '',
      '/** Answers all failures with errors of the catalogue. Call it before the first route. */',
      `export function answerErrors(app${isTyped ? ': Hono' : ''})${isTyped ? ': void' : ''} {`,
      '  installErrors(app, { errors });',
      '}',
    ),
  nest: (isTyped, errors) =>
    lines(
      `import { answerClientErrors, errorFilter } from '@error-contracts/server/nest';`,
      ...(isTyped ? [`import type { INestApplication } from '@nestjs/common';`] : []),
      `import { errors } from '${errors}';`,
      '',
      '/** Answers all failures with errors of the catalogue. Call it before the server listens. */',
      `export function answerErrors(app${isTyped ? ': INestApplication' : ''})${isTyped ? ': void' : ''} {`,
      '  app.useGlobalFilters(errorFilter({ errors }));',
      '  answerClientErrors(app.getHttpServer(), { errors });',
      '}',
    ),
  next: (isTyped, errors) =>
    lines(
      `import { ${isTyped ? 'type FetchHandler, ' : ''}withErrors } from '@error-contracts/server/fetch';`,
      `import { errors } from '${errors}';`,
      '',
      '/** Returns a route handler that answers all failures with errors of the catalogue. */',
      isTyped
        ? 'export function route<Rest extends readonly unknown[]>(handler: FetchHandler<Rest>): FetchHandler<Rest> {'
        : 'export function route(handler) {',
      '  return withErrors(handler, { errors });',
      '}',
    ),
  node: (isTyped, errors) =>
    lines(
      `import { withErrors } from '@error-contracts/server/node';`,
      ...(isTyped ? [`import type { RequestListener } from 'node:http';`] : []),
      `import { errors } from '${errors}';`,
      '',
      '/** Returns a listener that answers all failures with errors of the catalogue. */',
      `export function answering(listener${isTyped ? ': RequestListener' : ''})${isTyped ? ': RequestListener' : ''} {`,
      '  return withErrors(listener, { errors });',
      '}',
    ),
};

/** Returns lines as the text of a file. */
export function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
