import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/index.js';
import { run } from '../src/run.js';
import { project, release } from './support/project.js';
import { BIN, neutralEnvironment, runCommand, spawnCommand } from './support/run-command.js';

const WHY = ['--reason', 'Gone.', '--dry-run'];

/** Arguments with which each command ends with 0 in a released project. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  init: ['--dry-run'],
  check: [],
  generate: ['types', '--out', 'out'],
  explain: ['1001', '--locale', 'de'],
  release: ['1.4.0', '--dry-run'],
  diff: ['--write-changeset'],
  add: ['A_MISSING', '--message', 'Hm.', '--status', '400', '--domain', 'account', '--dry-run'],
  deprecate: ['CARD_EXPIRED', ...WHY],
  retire: ['CARD_EXPIRED', ...WHY],
  rename: ['CARD_EXPIRED', 'CARD_TOO_OLD', '--dry-run'],
  import: ['codes.md'],
  usage: ['a.ts'],
  translations: ['status'],
  coverage: ['seen'],
  // A server in this process cannot answer while another process is waited for: fuzz.test.ts has one.
  fuzz: ['--help'],
};

describe('the installed command does what the command in this process does', () => {
  test('for every command', () => expect(Object.keys(ARGUMENTS)).toEqual(Object.keys(commands)));

  test.each(Object.entries(ARGUMENTS))('%s %j', async (command, args) => {
    const here = project();
    await release(here);
    here.write('a.ts', "errors.is(error, 'CARD_EXPIRED');\n");
    writeFileSync(join(here.folder, 'codes.md'), '| Code | Text |\n|--|--|\n| 1001 | Hm. |\n');
    mkdirSync(join(here.folder, 'seen'));
    const seen = '{"coverage":1,"catalog":"shop"}\n{"kind":"asserted","code":1001}\n';
    writeFileSync(join(here.folder, 'seen/1.jsonl'), seen);
    const spawned = spawnCommand([command, ...args], { cwd: here.folder });
    const ran = await runCommand([command, ...args], { cwd: here.folder });
    expect(spawned.code, spawned.stderr).toBe(0);
    // A second `generate` writes nothing, in another time.
    const lines = ({ stdout }: { readonly stdout: string }) => (command === 'generate' ? stdout.slice(0, 25) : stdout);
    expect(lines(spawned)).toBe(lines(ran));
    expect(spawned.stderr).toBe(ran.stderr);
  });

  test('and ends with its exit codes', () => {
    const { folder, write } = project();
    expect(spawnCommand(['check'], { cwd: folder }).code).toBe(0);
    write('catalog.json', '{');
    expect(spawnCommand(['check'], { cwd: folder }).code).toBe(1);
    expect(spawnCommand(['chekc'], { cwd: folder }).code).toBe(2);
    expect(spawnCommand(['--version'], { cwd: folder })).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  });

  test('also with nothing in its environment', () => {
    const { folder } = project();
    const { status, stderr } = spawnSync(process.execPath, [BIN, 'check'], { cwd: folder, env: {}, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

test.each([
  [['chekc'], 'error-contracts'],
  [['check', '--colour'], 'error-contracts check'],
  [['translations', 'stat'], 'error-contracts translations'],
  [['translations', 'export'], 'error-contracts translations export'],
])('after a usage error, %j names its own help', async (args, name) => {
  const { code, stderr } = await runCommand(args);
  expect(code).toBe(2);
  expect(stderr).toMatch(new RegExp(`\\nhelp: Run ${name} --help to see what there is\\.\\n$`));
});

describe('a bug in error-contracts', () => {
  const crash = async (env: NodeJS.ProcessEnv) => {
    const { folder } = project();
    let stderr = '';
    const broken = new Writable();
    broken.write = () => {
      throw new Error('The stream is broken');
    };
    const memory = new Writable({
      write(chunk, _encoding, done) {
        stderr += chunk;
        done();
      },
    });
    const terminal = { cwd: folder, env: { ...neutralEnvironment(), ...env }, stdin: process.stdin, stderr: memory };
    return { code: await run(['check'], { ...terminal, stdout: broken }), stderr };
  };

  test('ends with 70 and says how to get the details', async () => {
    expect(await crash({})).toEqual({
      code: 70,
      stderr:
        'error: This is a bug in error-contracts: The stream is broken.\nhelp: Run it again with DEBUG=1 for the details, and report them.\n',
    });
  });

  test('shows the stack with DEBUG', async () => {
    expect((await crash({ DEBUG: '1' })).stderr).toMatch(/broken\.\nError: The stream is broken\n {4}at /);
  });
});
