import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageProject, HEADER, seen } from './coverage-project.js';

/** A program that records an error, in the folder that it is told, and ends with a code. */
function recording(code: number, exitCode = 0): readonly string[] {
  const lines = `${HEADER}\n${seen('asserted', code)}\n`;
  const program = `require('fs').writeFileSync(require('path').join(process.env.ERROR_CONTRACTS_COVERAGE, process.pid + '.jsonl'), ${JSON.stringify(lines)}); console.log('ran'); process.exitCode = ${exitCode}`;
  return [process.execPath, '-e', program];
}

function runsIn(folder: string): readonly string[] {
  return readdirSync(join(folder, '.error-coverage')).filter((name) => name.startsWith('run-'));
}

test('the command records into a folder of its own, and the report is of that alone', async () => {
  const { run } = coverageProject();
  const { code, stdout, stderr } = await run('coverage', 'run', '--', ...recording(3001));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^ran\nCoverage of shop: 1 of 4 errors asserted/);
  expect(stdout).toMatch(/payment .* 1\/1 {2}100 %/);
});

test('options stand before the command', async () => {
  const { run } = coverageProject();
  expect((await run('coverage', 'run', '--threshold', '25', '--', ...recording(3001))).code).toBe(0);
  expect((await run('coverage', 'run', '--threshold', '26', '--', ...recording(3001))).code).toBe(1);
  const { stdout } = await run('coverage', 'run', '--format', 'json', '--', ...recording(3001));
  expect(JSON.parse(stdout.replace('ran\n', ''))).toMatchObject({ asserted: 1 });
});

test('diagnostics name files from the working directory', async () => {
  const { stdout } = await coverageProject().run('coverage', 'run', '--', ...recording(9999));
  expect(stdout).toMatch(/^\.error-coverage\/run-\S+\.jsonl:2:1 warning The catalogue has no code 9999/m);
});

describe('exit codes', () => {
  test('tests that fail end with their code, and the report comes all the same', async () => {
    const { code, stdout } = await coverageProject().run('coverage', 'run', '--', ...recording(3001, 7));
    expect(code).toBe(7);
    expect(stdout).toContain('1 of 4 errors asserted');
  });

  test('tests that a signal ends end as a shell says it', async () => {
    const kill = [process.execPath, '-e', "process.kill(process.pid, 'SIGKILL')"];
    expect((await coverageProject().run('coverage', 'run', '--', ...kill)).code).toBe(137);
  });

  test('a command that there is not is a usage error', async () => {
    const { code, stderr } = await coverageProject().run('coverage', 'run', '--', 'no-such-command');
    expect(code).toBe(2);
    expect(stderr).toContain('no-such-command cannot be started (ENOENT)');
  });

  test.each([[''], ['.']])('a command %j that cannot be one is a usage error', async (command) => {
    const { code, stderr } = await coverageProject().run('coverage', 'run', '--', command);
    expect(code).toBe(2);
    expect(stderr).toMatch(/is empty|cannot be started/);
  });

  test('tests that record nothing are a failure', async () => {
    const { code, stdout } = await coverageProject().run('coverage', 'run', '--', process.execPath, '-e', '');
    expect(code).toBe(1);
    expect(stdout).toContain('errors-are-recorded');
  });

  test('nobody waits for tests to learn of a mistake', async () => {
    const { run, write, folder } = coverageProject();
    write('taken', 'notes');
    const { code } = await run(
      'coverage',
      'run',
      '--out',
      'taken',
      '--',
      process.execPath,
      '-e',
      "require('fs').writeFileSync('ran', '')",
    );
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });
});

describe('a test that deletes the folder', () => {
  const deleting = (after: string): readonly string[] => {
    const program = `require('fs').rmSync('.error-coverage', { recursive: true }); ${after}`;
    return [process.execPath, '-e', program];
  };

  test('what was recorded is lost: a warning, the report, and 1', async () => {
    const { run, folder } = coverageProject();
    const { code, stdout, stderr } = await run('coverage', 'run', '--', ...deleting(''));
    expect(code).toBe(1);
    expect(stderr).toBe(
      'warning: The folder of coverage was deleted while the tests ran. What they had recorded until then is lost.\n',
    );
    expect(stdout).toContain('Nobody recorded an error of the catalogue. errors-are-recorded');
    await run('coverage', 'run', '--', ...recording(3001));
    expect(runsIn(folder)).toHaveLength(1);
  });

  test('what is recorded afterwards counts, and tests that fail end with their code', async () => {
    const write = `require('fs').mkdirSync(process.env.ERROR_CONTRACTS_COVERAGE, { recursive: true }); ${recording(3001, 7)[2]}`;
    const { code, stdout, stderr } = await coverageProject().run('coverage', 'run', '--', ...deleting(write));
    expect(code).toBe(7);
    expect(stderr).toMatch(/^warning: The folder of coverage was deleted/);
    expect(stdout).toContain('1 of 4 errors asserted');
  });
});

describe('the folders of runs', () => {
  test('a new run removes those that have ended, and no file of somebody else', async () => {
    const { run, folder } = coverageProject();
    await run('coverage', 'run', '--', ...recording(3001));
    const [first] = runsIn(folder);
    await run('coverage', 'run', '--', ...recording(2000));
    expect(runsIn(folder)).toHaveLength(1);
    expect(runsIn(folder)).not.toContain(first);
    expect(existsSync(join(folder, '.error-coverage/1.jsonl'))).toBe(true);
  });

  test('that of a dead process is removed, that of a living one and that of another machine stay', async () => {
    const { run, folder } = coverageProject();
    const { hostname } = await import('node:os');
    const make = (name: string, owner: object): void => {
      mkdirSync(join(folder, '.error-coverage', name));
      writeFileSync(join(folder, '.error-coverage', name, 'owner.json'), JSON.stringify(owner));
    };
    make('run-dead', { pid: 2 ** 30, host: hostname() });
    make('run-living', { pid: process.ppid, host: hostname() });
    make('run-elsewhere', { pid: 2 ** 30, host: 'another-machine' });
    make('run-odd', []);
    await run('coverage', 'run', '--', ...recording(3001));
    expect(runsIn(folder).filter((name) => /^run-[a-z]/.test(name))).toEqual([
      'run-elsewhere',
      'run-living',
      'run-odd',
    ]);
  });

  test('two runs at once do not meet', async () => {
    const { run } = coverageProject();
    const [one, other] = await Promise.all([
      run('coverage', 'run', '--format', 'json', '--', ...recording(3001)),
      run('coverage', 'run', '--format', 'json', '--', ...recording(2000)),
    ]);
    for (const [{ code, stdout }, name] of [
      [one, 'CARD_EXPIRED'],
      [other, 'ORDER_NOT_FOUND'],
    ] as const) {
      expect(code).toBe(0);
      const { errors } = JSON.parse(stdout.replace('ran\n', ''));
      const asserted = errors.filter(({ state }: { readonly state: string }) => state === 'asserted');
      expect(asserted.map((error: { readonly name: string }) => error.name)).toEqual([name]);
    }
  });
});
