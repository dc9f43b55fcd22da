import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { someOf } from '@error-contracts/vitest-config/some-of';
import { describe, expect, test } from 'vitest';
import { type Project, project, release } from '../support/project.js';
import { BIN, neutralEnvironment, type Ran } from '../support/run-command.js';
import { treeOf } from '../support/tree-of.js';

/** Every command, with nothing to do but to read the catalogue that a variable names. */
const COMMANDS = {
  check: 'check --catalog "$F"',
  'check --config': 'check --config "$F"',
  generate: 'generate types --out out --catalog "$F"',
  explain: 'explain 2000 --catalog "$F"',
  diff: 'diff "$F" catalog.json',
  'diff --accept': 'diff catalog.json catalog.json --accept "$F"',
  import: 'import "$F" --from csv',
  'import --write': 'import table.csv --write --catalog "$F" --name new --source-locale en',
  add: 'add A_MISSING --message A. --status 404 --domain order --catalog "$F"',
  rename: 'rename CARD_EXPIRED CARD_TOO_OLD --catalog "$F"',
  release: 'release 1.0.0 --catalog "$F"',
} as const;

/** A run that does not end in this time is killed, so that it does not read an endless file until the memory is full. */
const LIMIT = process.platform === 'linux' ? 'timeout -s KILL 20' : '';

/** Runs a line of shell in which `run` is the real command. */
function inShell({ folder }: Pick<Project, 'folder'>, line: string, file = 'catalog.json'): Ran {
  const script = `run() { ${LIMIT} "${process.execPath}" "${BIN}" "$@"; }\n${line}`;
  const env = { ...neutralEnvironment(), F: file };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: folder, env, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

function expectRefusal(ran: Ran, context: string, codes: readonly number[] = [1, 2]): void {
  expect(codes, `${context}: ${JSON.stringify(ran)}`).toContain(ran.code);
  expect(`${ran.stdout}${ran.stderr}`, context).toMatch(/error/);
  expect(`${ran.stdout}${ran.stderr}`, context).not.toMatch(/^ {4}at |is a bug in/m);
}

describe.runIf(process.platform === 'linux')('what is no file ends soon, and is refused by every command', () => {
  const tooLong = 'a/'.repeat(3000);
  const paths = ['/dev/zero', '/proc/self/pagemap', '/proc/kmsg', 'pipe.json', 'loop.json', 'folder.json', tooLong];
  test.each(someOf(paths, 2))(
    '%s',
    (file) => {
      const here = project();
      here.write('table.csv', 'code,message\n2000,Text\n');
      symlinkSync('loop.json', join(here.folder, 'loop.json'));
      mkdirSync(join(here.folder, 'folder.json'));
      spawnSync('mkfifo', [join(here.folder, 'pipe.json')]);
      const before = readdirSync(here.folder);
      for (const [name, command] of someOf(Object.entries(COMMANDS), 3)) {
        expectRefusal(inShell(here, `run ${command}`, file), `${name} of ${file}`);
      }
      expect(readdirSync(here.folder)).toEqual(before);
    },
    60_000,
  );
});

describe.runIf(process.platform === 'linux')('so does what stands beside the catalogue', () => {
  const whats = ['/dev/zero', '/proc/kmsg', 'pipe', 'large', 'folder'] as const;
  test.each(someOf(whats, 1))(
    '%s',
    async (what) => {
      for (const [beside, command, says] of [
        ['package.json', 'release', /error: package\.json cannot be read: /],
        ['package.json', 'check', /error: package\.json cannot be read: /],
        ['.changeset/one.md', 'check', /one\.md:1:1 error This is not a changeset\. It .+\. /],
        ['.error-contracts-journal', 'check', /\.error-contracts-journal/],
      ] as const) {
        const here = project();
        await release(here);
        mkdirSync(join(here.folder, '.changeset'));
        place(what, join(here.folder, beside));
        const before = here.read('catalog.json');
        const args = COMMANDS[command].replace('release 1.0.0', 'release');
        const ran = inShell(here, `run ${args}`);
        const context = `${command} with ${what} as ${beside}`;
        // A journal that cannot be read is named, and stops nothing.
        if (beside === '.error-contracts-journal') expect(ran.code, context).toBe(0);
        else expectRefusal(ran, context);
        expect(`${ran.stdout}${ran.stderr}`, context).toMatch(says);
        expect(here.read('catalog.json'), context).toBe(before);
      }
    },
    60_000,
  );
});

/** Puts something at a path that is no file that a person would write. */
function place(what: string, path: string): void {
  rmSync(path, { force: true });
  if (what === 'pipe') spawnSync('mkfifo', [path]);
  else if (what === 'folder') mkdirSync(path);
  else if (what === 'large') {
    writeFileSync(path, '');
    truncateSync(path, 600_000_000);
  } else symlinkSync(what, path);
}

test('600 MB of NUL are too large, and 1 MB is binary', () => {
  const here = project();
  for (const [size, reason] of [
    [600_000_000, 'The file is larger than 100 MB.'],
    [1_000_000, 'The file is binary: it has bytes that are 0.'],
  ] as const) {
    writeFileSync(join(here.folder, 'nul.json'), '');
    truncateSync(join(here.folder, 'nul.json'), size);
    const ran = inShell(here, `run ${COMMANDS.check}`, 'nul.json');
    expect(ran).toMatchObject({ code: 1, stdout: expect.stringContaining(reason) });
  }
});

test.each(someOf(['.', '/proc', '/dev', '/'], 2))(
  '--out %s is refused soon, and names the first foreign files',
  (out) => {
    const here = project();
    const before = treeOf(here.folder);
    const ran = inShell(here, `run generate types --out ${out}`);
    expectRefusal(ran, out, [2]);
    expect(ran.stderr).toMatch(/ holds files that error-contracts did not write: [^,]+(, [^,]+){0,2}\nhelp: /);
    expect(treeOf(here.folder)).toEqual(before);
  },
);

test('--out on a folder with a file of 600 MB is refused, whatever the file begins with', () => {
  const here = project();
  mkdirSync(join(here.folder, 'large'));
  writeFileSync(join(here.folder, 'large/data'), '');
  truncateSync(join(here.folder, 'large/data'), 600_000_000);
  const ran = inShell(here, 'run generate types --out large');
  expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('did not write: data\n') });
});

test.each(someOf(Object.entries(COMMANDS), 2))('%s in a folder that was deleted', (_, command) => {
  const here = project();
  mkdirSync(join(here.folder, 'gone'));
  const ran = inShell(here, `cd gone && rmdir ../gone && run ${command} 2>&1`);
  expect(ran).toMatchObject({
    code: 2,
    stdout: expect.stringContaining('error: The working directory was deleted.\nhelp: '),
  });
});

test
  .runIf(existsSync('/dev/full'))
  .each(someOf(['check', '--help', 'check --format json', 'explain 2000', 'diff catalog.json catalog.json'], 1))(
  '%s with its output on a full disk',
  (command) => {
    const here = project();
    expect(inShell(here, `run ${command} > /dev/full`)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: The output cannot be written (ENOSPC).\nhelp: Make room for it.\n',
    });
    expect(inShell(here, `run ${command} > /dev/full 2> /dev/full`)).toEqual({ code: 2, stdout: '', stderr: '' });
    expect(inShell(here, `run ${command} | true`).stderr).toBe('');
  },
);

test('few open files: a command works, or says so, from the number at which Node itself starts', () => {
  const before = treeOf(project().folder);
  const least = leastOpenFiles();
  for (const limit of someOf([0, 1, 2, 4, 8], 2).map((more) => least + more)) {
    for (const name of someOf(['rename', 'generate', 'check'] as const, 1)) {
      const here = project();
      const ran = inShell(here, `ulimit -n ${limit}; run ${COMMANDS[name]}`);
      if (ran.code === 0) continue;
      expectRefusal(ran, `${name} with ${limit} open files`);
      expect(treeOf(here.folder)).toEqual(before);
    }
  }
}, 120_000);

/** The number of open files at which Node runs a program that does nothing. */
function leastOpenFiles(): number {
  const here = project();
  here.write('empty.mjs', '');
  const runs = (limit: number) => inShell(here, `ulimit -n ${limit}; "${process.execPath}" empty.mjs`).code === 0;
  for (let limit = 10; limit < 100; limit++) if (runs(limit)) return limit;
  throw new Error('Node does not start with 100 open files.');
}

test('a file system that is read-only, if the machine can mount one', () => {
  const here = project();
  const before = treeOf(here.folder);
  const mount = `mount --bind '${here.folder}' '${here.folder}' && mount -o remount,bind,ro '${here.folder}'`;
  if (spawnSync('unshare', ['-rm', 'sh', '-c', mount]).status !== 0) return;
  for (const name of someOf(['generate', 'add', 'rename', 'release'] as const, 1)) {
    const inside = `cd '${here.folder}'; "${process.execPath}" "${BIN}" ${COMMANDS[name].replaceAll('"$F"', 'catalog.json')}`;
    const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', `${mount}; ${inside}`], {
      encoding: 'utf8',
    });
    expectRefusal({ code: status, stdout, stderr }, name, [2]);
    expect(stderr).toContain('cannot be written (EROFS)');
  }
  expect(treeOf(here.folder)).toEqual(before);
}, 30_000);
