import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { mustRun, root } from '../repository.js';
import { begunProject, COMMAND } from './init/begun-project.js';
import { ANSWERED } from './init/servers.js';

test('an empty folder becomes a server that compiles and answers with its own error, in the language asked for', async () => {
  const project = begunProject({}, ['--languages', 'en,de']);
  project.compile();
  expect(await answerOf(project.folder, 'dist/main.js')).toBe(ANSWERED);
});

test.each([
  ['--server', 'express', '--client', 'react'],
  ['--server', 'hono'],
  ['--server', 'fastify'],
  ['--template', 'monorepo'],
])('what a new project installs is tested here: %s %s', (...args) => {
  const command = ['init', 'new', '--yes', '--dry-run', '--format', 'json', ...args];
  const { patch } = JSON.parse(mustRun(process.execPath, [COMMAND, ...command], inject('packed').project));
  const ranges = [...patch.matchAll(/^\+ +"((?:@[\w-]+\/)?[\w-]+)": "\^(\d+)\./gm)];
  const others = ranges.filter(([, name = '']) => !/^@(new|error-contracts)\/|^error-contracts$/.test(name));
  expect(others.length).toBeGreaterThan(1);
  for (const [, name = '', major] of others) {
    const places = ['tooling/acceptance/node_modules', 'node_modules'].map((at) =>
      join(root, at, name, 'package.json'),
    );
    const { version } = JSON.parse(readFileSync(places.find((path) => existsSync(path)) ?? name, 'utf8'));
    expect(version.split('.')[0], name).toBe(major);
  }
});

/** Starts a program that listens on PORT, and resolves to what it answers on an unknown route. */
async function answerOf(cwd: string, file: string): Promise<string> {
  const port = await freePort();
  const server = spawn(process.execPath, [file], { cwd, env: { PATH: process.env.PATH, PORT: String(port) } });
  onTestFinished(() => void server.kill());
  await once(server.stdout, 'data');
  const response = await fetch(`http://127.0.0.1:${port}/unknown`, { headers: { 'accept-language': 'de' } });
  return `${response.status} ${await response.text()}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
