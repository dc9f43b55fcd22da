import { posix } from 'node:path';
import { lines } from './server-code.js';
import type { WiredProject } from './wired-project.js';

/** Returns a server for a new project; undefined if its framework has a generator of its own. */
export function mainCode(project: WiredProject): string | undefined {
  const code = MAINS[project.server];
  return code?.(project, (file) => `./${posix.basename(project.sources)}/${file}${project.style.importEnd}`);
}

type MainCode = (project: WiredProject, own: (file: string) => string) => string;

const PORT = 'const port = Number(process.env.PORT ?? 3000);';
const LISTENING = `console.log('http://127.0.0.1:%d/unknown', port)`;

const MAINS: { readonly [server in WiredProject['server']]?: MainCode } = {
  node: ({ example }, own) =>
    lines(
      `import { createServer } from 'node:http';`,
      `import { errors } from '${own('errors')}';`,
      `import { answering } from '${own('node')}';`,
      '',
      PORT,
      '',
      'const server = createServer(',
      '  answering((request, response) => {',
      `    if (request.url !== '/') throw errors.${example}();`,
      `    response.end('Hello\\n');`,
      '  }),',
      ');',
      `server.listen(port, () => ${LISTENING});`,
    ),
  fastify: ({ example }, own) =>
    lines(
      `import { errors } from '${own('errors')}';`,
      `import { createApp } from '${own('fastify')}';`,
      '',
      PORT,
      '',
      'const app = await createApp();',
      `app.get('/', async () => 'Hello');`,
      `app.get('/unknown', async () => {`,
      `  throw errors.${example}();`,
      '});',
      'await app.listen({ port });',
      `${LISTENING};`,
    ),
  express: ({ example }, own) =>
    lines(
      `import express from 'express';`,
      `import { errors } from '${own('errors')}';`,
      `import { answerErrors } from '${own('express')}';`,
      '',
      PORT,
      '',
      'const app = express();',
      `app.get('/', (_request, response) => {`,
      `  response.send('Hello');`,
      '});',
      `app.get('/unknown', () => {`,
      `  throw errors.${example}();`,
      '});',
      'answerErrors(app);',
      `app.listen(port, () => ${LISTENING});`,
    ),
  hono: ({ example }, own) =>
    lines(
      `import { serve } from '@hono/node-server';`,
      `import { Hono } from 'hono';`,
      `import { errors } from '${own('errors')}';`,
      `import { answerErrors } from '${own('hono')}';`,
      '',
      PORT,
      '',
      'const app = new Hono();',
      'answerErrors(app);',
      `app.get('/', (context) => context.text('Hello'));`,
      `app.get('/unknown', () => {`,
      `  throw errors.${example}();`,
      '});',
      `serve({ fetch: app.fetch, port }, () => ${LISTENING});`,
    ),
};
