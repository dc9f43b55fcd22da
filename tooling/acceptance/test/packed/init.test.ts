import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { begunProject } from './init/begun-project.js';
import { ANSWERED } from './init/servers.js';

test('an empty folder becomes a server that compiles and answers with its own error, in the language asked for', async () => {
  const project = begunProject({}, ['--languages', 'en,de']);
  project.compile();
  expect(await answerOf(project.folder, 'dist/main.js')).toBe(ANSWERED);
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
