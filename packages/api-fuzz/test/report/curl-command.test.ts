import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerText } from '../../src/report/answer-text.js';
import { curlCommand } from '../../src/report/curl-command.js';
import { printCommands } from '../../src/report/shell-text.js';
import { type FuzzRequest, isSendable } from '../../src/requests/fuzz-request.js';
import { sendRequest } from '../../src/send/send-request.js';

/** A server that keeps what it got, byte for byte. */
const seen: { method: string; target: string; headers: readonly string[]; body: string }[] = [];
const server = createServer({ maxHeaderSize: 1_000_000, insecureHTTPParser: true }, (request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const { method = '', url = '', rawHeaders } = request;
    seen.push({ method, target: url, headers: rawHeaders, body: Buffer.concat(parts).toString('latin1') });
    response.end('{}');
  });
});
let origin: URL;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(() => server.close());

const EVIL = `'; touch /tmp/evil; $(id) \`id\` "$HOME" \\ %s !! # & | > < ~ * ?`;

const REQUESTS: Readonly<Record<string, Partial<FuzzRequest>>> = {
  'a plain one': {},
  'shell in the path and the query': { target: `/a';$(id)/\`id\`?b="$HOME"&c[]={1,2}` },
  'shell in a header': { headers: [['x-a', EVIL]] },
  'bytes in a header': { headers: [['x-a', '\u00ff\u00e9']] },
  'an empty header': { headers: [['x-a', '']] },
  'shell in the body': { method: 'POST', headers: [['content-type', 'text/plain']], body: Buffer.from(EVIL) },
  'a body without a type': { method: 'POST', body: Buffer.from('{"a":1}') },
  'a body that looks like a file': {
    method: 'POST',
    headers: [['content-type', 'a/b']],
    body: Buffer.from('@/etc/passwd'),
  },
  'a body of a dash': { method: 'POST', headers: [['content-type', 'a/b']], body: Buffer.from('-n\n-e') },
  'every byte': {
    method: 'PUT',
    headers: [['content-type', 'a/b']],
    body: Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
  },
  'line feeds at the end': { method: 'POST', headers: [['content-type', 'a/b']], body: Buffer.from('a\n\n\n') },
  'an empty body': { method: 'POST', headers: [['content-type', 'a/b']], body: Buffer.from('') },
  'a large body': {
    method: 'POST',
    headers: [['content-type', 'a/b']],
    body: Buffer.from(`{"a":"${'x'.repeat(100_000)}"}`),
  },
  'a deep body': {
    method: 'POST',
    headers: [['content-type', 'a/b']],
    body: Buffer.from(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`),
  },
  'quotes that repeat': {
    method: 'POST',
    headers: [['content-type', 'a/b']],
    body: Buffer.from(`${"'".repeat(300)}${'%'.repeat(300)}${'-'.repeat(300)}`),
  },
  'a long header': { headers: [['x-a', 'de,'.repeat(3_000)]] },
};

test.each(Object.entries(REQUESTS))('the command sends the same as the fuzz: %s', async (_, parts) => {
  const request: FuzzRequest = { method: 'GET', target: '/a', headers: [], ...parts };
  expect(isSendable(request)).toBe(true);
  const command = curlCommand(request, origin);
  expect(command).toMatch(/^[ -~]*$/);
  expect(command.length).toBeLessThan(2500);
  const shell = spawn('sh', ['-c', command.replace(/curl -i /, 'curl -s -m 20 ')], { stdio: 'ignore' });
  const [code] = await once(shell, 'exit');
  expect(code).toBe(0);
  const byCurl = seen.at(-1);
  await sendRequest(request, { url: origin, patience: 5000 });
  const byFuzz = seen.at(-1);
  expect(byFuzz).not.toBe(byCurl);
  const relevant = (all: typeof byCurl) => {
    const names = new Set(request.headers.map(([name]) => name));
    const headers = (all?.headers ?? []).flatMap((name, index) =>
      index % 2 === 0 && names.has(name) ? [[name, all?.headers[index + 1]]] : [],
    );
    const type = all?.headers.some((name) => name.toLowerCase() === 'content-type');
    return { method: all?.method, target: all?.target, body: all?.body, headers, type };
  };
  expect(relevant(byCurl)).toEqual(relevant(byFuzz));
  expect(byFuzz?.body).toBe(request.body?.toString('latin1') ?? '');
});

test('what the user gave to sign in is a variable', () => {
  const headers = [['Cookie', 'session=secret']] as const;
  const request = { method: 'GET', target: '/a', headers: [...headers, ['x-a', '1']] } as const;
  const command = curlCommand(request, origin, headers);
  expect(command).toContain('-H "Cookie: $COOKIE"');
  expect(command).not.toContain('secret');
});

test('printf prints every byte', () => {
  const bytes = Buffer.from([0, 1, 9, 10, 13, 27, 37, 39, 92, 127, 128, 255, 45, 45]);
  const { stdout } = spawnSync('sh', ['-c', printCommands(bytes).join('; ')]);
  expect(stdout.equals(bytes)).toBe(true);
});

test('an answer is shown without secrets and without what a terminal acts on, and is cut', () => {
  const secret = 'correct horse battery';
  const body = Buffer.from(`\u001b[31m${'x'.repeat(585)}${secret} postgres://a:hunter2@db ${'y'.repeat(5000)}`);
  const text = answerText({ kind: 'answer', status: 500, headers: [['x-a', secret]], body, isCut: false }, [secret]);
  expect(text).toContain('HTTP 500\nx-a: [secret]\n');
  expect(text).not.toContain('\u001b');
  expect(text).not.toMatch(/correct|hunter2/);
  expect(text.length).toBeLessThan(1000);
});
