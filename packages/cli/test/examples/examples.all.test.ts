import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { program } from '../../src/program.js';
import { npmRegistry } from '../support/npm-registry.js';
import { neutralEnvironment, runCommand } from '../support/run-command.js';
import { exampleLines } from './example-lines.js';
import { exampleProject } from './example-project.js';

const terminal = { cwd: '/', env: {}, stdin: process.stdin, stdout: process.stdout, stderr: process.stderr };
const root = program([], terminal, () => {});

async function allExamples(): Promise<readonly string[]> {
  const below = root.commands.flatMap((one) => [
    [one.name()],
    ...one.commands.map((inner) => [one.name(), inner.name()]),
  ]);
  const helps: string[] = [];
  for (const words of [[], ...below]) helps.push((await runCommand([...words, '--help'])).stdout);
  return [...new Set(helps.flatMap(exampleLines))];
}

const examples = await allExamples();

/** What stands before an example in the life of a project: commands, by what the example begins with. */
const EARLIER: Readonly<Record<string, string>> = {
  'error-contracts generate --check': 'error-contracts generate',
  'error-contracts import error-codes.md --check': 'error-contracts import error-codes.md --write',
  'error-contracts translations import de.xlf': 'error-contracts translations export --locale de --out de.xlf',
};

test('all examples are here', () => {
  expect(examples.length).toBeGreaterThan(70);
});

test.each(examples)('%s', { timeout: 120_000 }, async (line) => {
  const { folder, bin } = exampleProject();
  const env = {
    ...neutralEnvironment(),
    PATH: `${bin}:${process.env.PATH}`,
    SESSION: 'x',
    ...(await registryFor(line, folder)),
  };
  const [, earlier] = Object.entries(EARLIER).find(([start]) => line.startsWith(start)) ?? [];
  if (earlier !== undefined) expect(await run(earlier, folder, env)).toMatchObject({ code: 0 });
  const { code, output } = await run(await onFreePort(line, folder), placeOf(line, folder), env);
  // It asks a person, and names what it needs if nobody is there.
  if (line === 'error-contracts add')
    expect(output).toContain('The name, --message, --status, and --domain are missing.');
  else expect(code, output).toBe(line.includes('--watch') ? 130 : 0);
});

/** Runs a line of a shell. What never ends is stopped as Ctrl-C does it, when it says so. */
async function run(line: string, cwd: string, env: NodeJS.ProcessEnv) {
  const child = spawn('sh', ['-c', line.includes('--watch') ? `exec ${line}` : line], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data;
      if (String(data).includes('Ctrl-C ends it')) child.kill('SIGINT');
    });
  }
  const [code] = await once(child, 'close');
  return { code, output };
}

/** What begins a project runs in an empty folder, or beside a document. */
function placeOf(line: string, folder: string): string {
  if (!line.startsWith('error-contracts init')) return folder;
  const place = join(folder, '../new');
  mkdirSync(place);
  if (line.includes('--from')) copyFileSync(join(folder, 'error-codes.md'), join(place, 'error-codes.md'));
  return place;
}

/** The registry that has the package of an example, if it names one. */
async function registryFor(line: string, folder: string): Promise<NodeJS.ProcessEnv> {
  const [, name, version] = /(@acme\/errors)@([\d.]+)/.exec(line) ?? [];
  if (name === undefined || version === undefined) return {};
  const catalog = JSON.parse(readFileSync(join(folder, 'schemas/catalog.json'), 'utf8'));
  return await npmRegistry([{ name, version, files: { 'catalog.json': catalog } }]);
}

/** Puts a server behind the address of an example, and names its port. */
async function onFreePort(line: string, folder: string): Promise<string> {
  if (!line.includes(':3000')) return line;
  const document = readFileSync(join(folder, 'openapi.json'), 'utf8');
  const server = createServer({ maxHeaderSize: 1_000_000 }, (request, response) => {
    const isDocument = request.url === '/openapi.json';
    response.writeHead(isDocument ? 200 : 404, {
      'content-type': 'application/json',
      'content-language': 'zh-CN',
      vary: 'Accept-Language',
    });
    response.end(isDocument ? document : '{"code":2004,"message":"用户不存在","data":null}');
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return line.replaceAll(':3000', `:${(server.address() as AddressInfo).port}`);
}
