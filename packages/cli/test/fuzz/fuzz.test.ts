import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/run.js';
import { exampleCatalog, exampleLocales, writeCatalog } from '../support/example-catalog.js';
import { BIN, neutralEnvironment, type Ran, runCommand, temporaryFolder } from '../support/run-command.js';
import { type Manner, type RunningApi, runningApi } from './running-api.js';

function catalogWithFallback(): object {
  const { errors, ...rest } = exampleCatalog();
  const BUSY = { code: 2000, message: 'Please try again later.', status: 503, domain: 'account' };
  return { ...rest, fallback: 'BUSY', errors: { BUSY, ...errors } };
}

/** A folder with the example catalogue and the document of an API. */
function folderFor({ document }: Pick<RunningApi, 'document'>): string {
  const folder = temporaryFolder();
  writeCatalog(folder, catalogWithFallback(), exampleLocales());
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
  return folder;
}

async function fuzz(manner: Manner, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const api = await runningApi(manner);
  const options = ['--url', api.url, '--openapi', 'openapi.json', '--requests', '120', '--seed', '1'];
  return await runCommand(['fuzz', ...options, ...args], { cwd: folderFor(api), env });
}

test('an API that follows the contract: a table, a sentence, and 0', async () => {
  const { code, stdout, stderr } = await fuzz('clean');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^operation {2,}requests {2}statuses {2,}errors\n/);
  expect(stdout).toMatch(/\ncreateUser {2,}120 {2}404 \d+ {2,}USER_NOT_FOUND \d+, 1 of 2 declared\n/);
  expect(stdout).toMatch(/\n120 requests to 1 operation in \d+\.\d s, seed 1: no findings\n$/);
});

test.each(['text', 'json', 'junit'])('answers that are no errors are no pass: %s', async (format) => {
  const { code, stdout } = await fuzz('elsewhere', ['--format', format]);
  expect(code).toBe(1);
  const said = {
    text: 'so nothing was checked.\n  help: Correct --url',
    json: '"ok": false',
    junit: 'nothing-checked',
  };
  expect(stdout).toContain(said[format as keyof typeof said]);
});

test('a leak: what, help, the shortest request, the answer, and 1', async () => {
  const { code, stdout } = await fuzz('leaky');
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^createUser error The text "SELECT \* FROM users" is not that of USER_NOT_FOUND in any language\. texts-come-from-the-catalogue\n {2}help: Send the message/m,
  );
  expect(stdout).toMatch(
    /^ {2}curl -i -X 'POST' --path-as-is --globoff 'http:\/\/127\.0\.0\.1:\d+\/users' -H 'Content-Type:' --data-raw ''\\'''$/m,
  );
  expect(stdout).toContain('  {"code":2004,"message":"SELECT * FROM users","data":null}\n');
  expect(stdout).toMatch(/answers-show-no-sql\n/);
  expect(stdout).toMatch(/seed 1: 2 findings\n$/);
});

test('the fallback error is a finding, although the operation declares it, unless it is allowed', async () => {
  const { code, stdout } = await fuzz('buggy');
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^createUser error createUser answers with the fallback BUSY \(2000\)\. requests-cause-no-fallback\n {2}help: Find the exception/m,
  );
  expect(stdout).toMatch(/^ {2}curl -i -X 'POST' .*--data-raw ''\\'''$/m);
  expect(stdout).toMatch(/: 1 finding\n$/);
  expect((await fuzz('buggy', ['--allow-fallback'])).code).toBe(0);
  expect((await fuzz('buggy', ['--allow-fallback', 'createUser'])).code).toBe(0);
});

test('what the user gave to sign in is in no report', async () => {
  const header = ['--header', 'cookie: session=very-secret', '--secret', 'SELECT * FROM'];
  for (const format of ['text', 'json', 'junit', 'sarif']) {
    const { code, stdout } = await fuzz('leaky', [...header, '--format', format]);
    expect(code).toBe(1);
    expect(stdout).not.toContain('very-secret');
  }
});

describe('formats', () => {
  test('JSON', async () => {
    const report = JSON.parse((await fuzz('leaky', ['--format', 'json'])).stdout);
    expect(report).toMatchObject({ ok: false, seed: 1, requests: 120, stopped: 'requests', notes: [] });
    expect(report.findings[0]).toMatchObject({
      rule: 'texts-come-from-the-catalogue',
      operation: 'createUser',
      isRepeatable: true,
      method: 'POST',
      target: '/users',
      curl: expect.stringContaining("--data-raw ''\\'''"),
      status: 404,
      answer: expect.stringContaining('SELECT * FROM users'),
    });
    expect(report.operations[0]).toMatchObject({ id: 'createUser', requests: 120, unseen: ['BUSY'] });
  });

  test('JUnit has a case for each finding, or for each operation', async () => {
    const leaky = (await fuzz('leaky', ['--format', 'junit'])).stdout;
    expect(leaky).toContain('<testsuites tests="2" failures="2">');
    expect(leaky).toContain('<testcase classname="answers-show-no-sql" name="createUser"><failure');
    const clean = (await fuzz('clean', ['--format', 'junit'])).stdout;
    expect(clean).toContain('<testcase classname="fuzz" name="createUser"><system-out>120 requests</system-out>');
  });

  test('SARIF describes the rules', async () => {
    const { runs } = JSON.parse((await fuzz('leaky', ['--format', 'sarif'])).stdout);
    expect(runs[0].results).toHaveLength(2);
    expect(runs[0].tool.driver.rules.map(({ helpUri }: { helpUri: string }) => helpUri)).toEqual([
      expect.stringMatching(/#answers-show-no-sql$/),
      expect.stringMatching(/#texts-come-from-the-catalogue$/),
    ]);
    expect(runs[0].results[0].message.text).toMatch(/^createUser: .* curl -i -X 'POST'/);
  });
});

test('the document may come from the server itself', async () => {
  const api = await runningApi();
  const args = ['--url', api.url, '--openapi', `${api.url}/openapi.json`, '--requests', '5'];
  expect((await runCommand(['fuzz', ...args], { cwd: folderFor(api) })).code).toBe(0);
});

test('the errors that were seen are written for the coverage', async () => {
  const coverage = temporaryFolder();
  expect((await fuzz('clean', [], { ERROR_CONTRACTS_COVERAGE: coverage })).code).toBe(0);
  const [file = ''] = readdirSync(coverage);
  const [header, ...lines] = readFileSync(join(coverage, file), 'utf8').trim().split('\n');
  expect(file).toMatch(/^fuzz-.*\.jsonl$/);
  expect(JSON.parse(header ?? '')).toMatchObject({ coverage: 1, catalog: 'example', writer: 'error-contracts fuzz' });
  expect(lines.map((line) => JSON.parse(line))).toContainEqual({
    kind: 'emitted',
    name: 'USER_NOT_FOUND',
    code: 2004,
    status: 404,
    locale: 'en',
    operation: 'createUser',
    data: [],
  });
});

test.each([
  [['--url', 'http://192.0.2.1'], /is not this machine.*\nhelp: .*--allow-host 192\.0\.2\.1/],
  [['--url', 'nowhere'], /is no address/],
  [['--url', 'http://127.0.0.1:1'], /Nothing answers at http:\/\/127\.0\.0\.1:1/],
  [['--openapi', 'missing.json'], /missing\.json cannot be read \(ENOENT\)/],
  [['--openapi', '.'], /cannot be read \(EISDIR\)/],
  [['--openapi', 'catalog.json'], /catalog\.json is no OpenAPI document/],
  [['--openapi', 'http://127.0.0.1:1/openapi.json'], /is of another server/],
  [['--requests', '0'], /--requests is 0/],
  [['--seconds', '0'], /--seconds is 0/],
  [['--requests', '-1'], /is not a whole number/],
  [['--max-body', '200000000'], /--max-body is above/],
  [['--header', 'no header'], /A --header is no header/],
  [['--header', 'a: \u001b'], /A --header is no header/],
  [['--secret', 'abc'], /fewer than 4 characters/],
  [['--only', 'createUsr'], /no operation "createUsr".*\nhelp: Did you mean createUser\?/],
  [['--skip', 'createUser'], /No operation is left/],
  [['--allow-fallback', 'creatUser'], /no operation "creatUser".*\nhelp: Did you mean createUser\?/],
  [['--format', 'xml'], /Allowed choices are text, json, junit, sarif/],
])('%j is a usage error', async (args, message) => {
  const { code, stdout, stderr } = await fuzz('clean', args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

test('a catalogue with errors: they are reported, and nothing is sent', async () => {
  const api = await runningApi();
  const folder = folderFor(api);
  writeFileSync(join(folder, 'catalog.json'), '{');
  const ran = await runCommand(['fuzz', '--url', api.url, '--openapi', 'openapi.json'], { cwd: folder });
  expect(ran).toMatchObject({
    code: 1,
    stderr: 'Nothing was sent.\n',
    stdout: expect.stringContaining('files-are-json'),
  });
});

test('a terminal shows how far it is, and nothing stays', async () => {
  const api = await runningApi('leaky');
  const shown: string[] = [];
  const sink = (texts: string[], isTTY: boolean) => {
    const write = (chunk: Buffer, _encoding: string, done: () => void): void => {
      texts.push(chunk.toString());
      done();
    };
    return Object.assign(new Writable({ write }), { isTTY });
  };
  const terminal = {
    cwd: folderFor(api),
    env: neutralEnvironment(),
    stdin: Readable.from([]),
    stdout: sink([], false),
    stderr: sink(shown, true),
  };
  await run(['fuzz', '--url', api.url, '--openapi', 'openapi.json', '--requests', '900', '--seed', '1'], terminal);
  expect(shown[0]).toMatch(/^\r\u001b\[K\d+ of at most 900 requests, \d findings?$/);
  expect(shown.at(-1)).toBe('\r\u001b[K');
});

test('Ctrl-C ends it, reports what was found, and ends with 130', async () => {
  const api = await runningApi('leaky');
  const args = ['fuzz', '--url', api.url, '--openapi', 'openapi.json', '--requests', '900000', '--seed', '1'];
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folderFor(api), env: neutralEnvironment() });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  setTimeout(() => child.kill('SIGINT'), 2500);
  expect(await once(child, 'close')).toEqual([130, null]);
  expect(output).toMatch(/answers-show-no-sql/);
  expect(output).toMatch(/, stopped by a person: 2 findings\n$/);
});
