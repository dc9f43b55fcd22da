/** A project with a framework, as somebody has it before `init`. */
export interface ServerProject {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  /** A module that calls what `init` wrote, and prints the answer to an unknown route. `$` is the ending of imports. */
  readonly main: string;
}

const ANSWER = `
async function answer(listener: import('node:http').RequestListener): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as import('node:net').AddressInfo;
  const response = await fetch(\`http://127.0.0.1:\${port}/unknown\`, { headers: { 'accept-language': 'de' } });
  process.stdout.write(\`\${response.status} \${await response.text()}\`);
  server.close();
}
`;

/** What each of them prints. */
export const ANSWERED = '404 {"code":1002,"message":"Das können wir nicht finden.","data":null}';

/** A project with each framework of a server. */
export const serverProjects: readonly ServerProject[] = [
  {
    name: 'node',
    dependencies: {},
    main: `import { createServer } from 'node:http';
import { errors } from './errors/errors$';
import { answering } from './errors/node$';
${ANSWER}
void answer(answering(() => { throw errors.RESOURCE_NOT_FOUND(); }));
`,
  },
  {
    name: 'express',
    dependencies: { express: '^5.0.0' },
    main: `import { createServer } from 'node:http';
import express from 'express';
import { answerErrors } from './errors/express$';
${ANSWER}
const app = express();
answerErrors(app);
void answer(app);
`,
  },
  {
    name: 'fastify',
    dependencies: { fastify: '^5.0.0' },
    main: `import { createApp } from './errors/fastify$';

async function main(): Promise<void> {
  const app = await createApp();
  const { statusCode, body } = await app.inject({ url: '/unknown', headers: { 'accept-language': 'de' } });
  process.stdout.write(\`\${statusCode} \${body}\`);
}
void main();
`,
  },
  {
    name: 'hono',
    dependencies: { hono: '^4.0.0' },
    main: `import { Hono } from 'hono';
import { answerErrors } from './errors/hono$';

async function main(): Promise<void> {
  const app = new Hono();
  answerErrors(app);
  const response = await app.request('/unknown', { headers: { 'accept-language': 'de' } });
  process.stdout.write(\`\${response.status} \${await response.text()}\`);
}
void main();
`,
  },
  {
    name: 'nest',
    dependencies: { '@nestjs/core': '^12.0.0', '@nestjs/common': '^12.0.0', '@nestjs/platform-express': '^12.0.0' },
    main: `import { createServer } from 'node:http';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { answerErrors } from './errors/nest$';
${ANSWER}
async function main(): Promise<void> {
  class Application {}
  Module({})(Application);
  const app = await NestFactory.create(Application, { logger: false });
  answerErrors(app);
  await app.init();
  await answer(app.getHttpAdapter().getInstance());
}
void main();
`,
  },
];
