import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentRecorder, RECORDER, type Recorder } from '@error-contracts/runtime/coverage';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginCoverage } from '../../src/coverage/begin-coverage.js';
import { installRecorder } from '../../src/coverage/install-recorder.js';
import { coverage } from '../../src/coverage/jest.js';
import setUpJest from '../../src/coverage/jest-setup.js';
import tearDownJest from '../../src/coverage/jest-teardown.js';
import { setup as setUpVitest } from '../../src/coverage/vitest.js';
import { header, linesIn, locked, seen, temporaryFolder } from './recordings.js';

const { ERROR_CONTRACTS_COVERAGE: outer, NODE_OPTIONS: outerOptions } = process.env;
const outerRecorder = currentRecorder();
const target = globalThis as { [RECORDER]?: Recorder };
let said: string;

beforeEach(() => {
  delete process.env.ERROR_CONTRACTS_COVERAGE;
  delete process.env.NODE_OPTIONS;
  delete target[RECORDER];
  said = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  restore('ERROR_CONTRACTS_COVERAGE', outer);
  restore('NODE_OPTIONS', outerOptions);
  if (outerRecorder === undefined) delete target[RECORDER];
  else target[RECORDER] = outerRecorder;
});

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** Returns the folder of a project with a command that writes down how it is called, and ends with a status. */
function project(status = 0): string {
  const root = realpathSync(temporaryFolder('project-'));
  const command = join(root, 'node_modules/error-contracts');
  mkdirSync(join(command, 'bin'), { recursive: true });
  writeFileSync(join(command, 'package.json'), '{"name":"error-contracts","version":"0.0.0"}');
  writeFileSync(
    join(command, 'bin/error-contracts.js'),
    `require('node:fs').writeFileSync('called.json', JSON.stringify({
      cwd: process.cwd(), args: process.argv.slice(2), options: process.env.NODE_OPTIONS,
      variable: process.env.ERROR_CONTRACTS_COVERAGE,
    })); process.exitCode = ${status};`,
  );
  return root;
}

const called = (root: string): unknown => JSON.parse(readFileSync(join(root, 'called.json'), 'utf8'));
const runOf = (root: string): string => {
  const [name = ''] = readdirSync(join(root, '.error-coverage')).filter((each) => each.startsWith('run-'));
  return join(root, '.error-coverage', name);
};

describe('a run of tests', () => {
  test('is recorded by this process and by those that it starts, and then reported', () => {
    const root = project();
    const end = beginCoverage(root);
    const run = runOf(root);
    expect(process.env.ERROR_CONTRACTS_COVERAGE).toBe(run);
    expect(end?.()).toBe(true);
    expect(called(root)).toEqual({ cwd: root, args: ['coverage', run] });
    expect(existsSync(join(run, 'finished'))).toBe(true);
    expect(said).toBe('\n');
  });

  test('every process loads the recorder, if the project has the kit', () => {
    const root = project();
    const register = join(root, 'node_modules/@error-contracts/testing/coverage/register.js');
    mkdirSync(join(register, '..'), { recursive: true });
    writeFileSync(register, '');
    process.env.NODE_OPTIONS = '--no-warnings';
    writeFileSync(join(root, 'node_modules/@error-contracts/testing/package.json'), '{"exports":{"./*":"./*.js"}}');
    const end = beginCoverage(root);
    expect(process.env.NODE_OPTIONS).toMatch(/^--no-warnings --require .*register\.js"?$/);
    end?.();
    expect(process.env.NODE_OPTIONS).toBe('--no-warnings');
    expect(called(root)).toMatchObject({ options: '--no-warnings' });
  });

  test('leaves the environment as it was', () => {
    const before = { ...process.env };
    beginCoverage(project())?.();
    expect({ ...process.env }).toEqual(before);
  });

  test('fails if the report says that it is not enough', () => {
    expect(beginCoverage(project(1))?.()).toBe(false);
    expect(beginCoverage(project(2))?.()).toBe(false);
  });

  test('of some tests only says nothing: there is no report', () => {
    const root = project(1);
    const end = beginCoverage(root, false);
    const run = runOf(root);
    expect(end?.()).toBe(true);
    expect(existsSync(join(root, 'called.json'))).toBe(false);
    expect(existsSync(join(run, 'finished'))).toBe(true);
    expect(said).toBe('');
  });

  test('in a project without the command says how to get the report', () => {
    const root = realpathSync(temporaryFolder('project-'));
    const end = beginCoverage(root);
    const run = runOf(root);
    expect(end?.()).toBe(true);
    expect(said).toBe(`\nCoverage of errors was recorded: npx error-contracts coverage ${JSON.stringify(run)}\n`);
  });

  test('is not begun twice: the outer one reports', () => {
    const root = project();
    process.env.ERROR_CONTRACTS_COVERAGE = '/elsewhere';
    expect(beginCoverage(root)).toBeUndefined();
    expect(existsSync(join(root, '.error-coverage'))).toBe(false);
    process.env.ERROR_CONTRACTS_COVERAGE = '';
    expect(beginCoverage(root)).toBeDefined();
  });

  test('whose folder is deleted warns', () => {
    const root = project();
    const end = beginCoverage(root);
    rmSync(runOf(root), { recursive: true });
    expect(end?.()).toBe(true);
    expect(said).toMatch(/^warning: The folder of coverage was deleted while the tests ran\..*\n\n$/);
  });
});

describe('Jest', () => {
  test('its configuration names files that the package has', () => {
    const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const files = [coverage.globalSetup, coverage.globalTeardown, ...coverage.setupFiles];
    expect(files).toHaveLength(3);
    for (const file of files) {
      expect(Object.keys(exports)).toContain(file.replace('@error-contracts/testing', '.'));
    }
  });

  test('the set-up begins, and the teardown reports', async () => {
    const root = project();
    await setUpJest({ rootDir: root });
    const run = runOf(root);
    expect(process.env.ERROR_CONTRACTS_COVERAGE).toBe(run);
    await tearDownJest();
    expect(called(root)).toMatchObject({ args: ['coverage', run] });
  });

  test('the teardown throws if the coverage is not enough', async () => {
    await setUpJest({ rootDir: project(1), nonFlagArgs: [], testNamePattern: '', onlyChanged: false });
    await expect(tearDownJest()).rejects.toThrow(
      new Error('The coverage of errors is not enough: see the report above.'),
    );
  });

  test.each([{ nonFlagArgs: ['users'] }, { testNamePattern: 'locked' }, { onlyChanged: true }, { onlyFailures: true }])(
    '%j runs some tests only: nothing is reported',
    async (some) => {
      const root = project(1);
      await setUpJest({ rootDir: root, ...some });
      await tearDownJest();
      expect(existsSync(join(root, 'called.json'))).toBe(false);
    },
  );

  test('the teardown does nothing if somebody else records, or nothing was set up', async () => {
    process.env.ERROR_CONTRACTS_COVERAGE = '/elsewhere';
    await setUpJest({ rootDir: project(1) });
    await tearDownJest();
    Reflect.deleteProperty(globalThis, Symbol.for('error-contracts.coverage.jest-end'));
    await tearDownJest();
    expect(said).toBe('');
  });
});

describe('Vitest', () => {
  const { exitCode } = process;
  afterEach(() => {
    process.exitCode = exitCode;
  });

  /** Sets up a project whose command ends with a status. */
  function begun(root: string, more: object = {}, config: object = {}) {
    const setupFiles = ['./set-up.ts'];
    const end = setUpVitest({ config: { root, setupFiles }, vitest: { config: { root, ...config }, ...more } });
    return { end, setupFiles };
  }

  /** Returns a project that has the kit, too. */
  function withKit(status?: number): string {
    const root = project(status);
    const kit = join(root, 'node_modules/@error-contracts/testing');
    mkdirSync(join(kit, 'coverage'), { recursive: true });
    writeFileSync(join(kit, 'package.json'), '{"exports":{"./*":"./*.js"}}');
    writeFileSync(join(kit, 'coverage/register.js'), '');
    return root;
  }

  test('every worker loads the recorder before the files of the project', () => {
    const root = withKit();
    const { end, setupFiles } = begun(root);
    expect(setupFiles).toEqual([
      join(root, 'node_modules/@error-contracts/testing/coverage/register.js'),
      './set-up.ts',
    ]);
    const run = runOf(root);
    end?.();
    expect(called(root)).toMatchObject({ cwd: root, args: ['coverage', run] });
    expect(process.exitCode).toBe(exitCode);
  });

  test('the process fails if the coverage is not enough', () => {
    begun(withKit(1)).end?.();
    const { exitCode: failed } = process;
    process.exitCode = exitCode;
    expect(failed).toBe(1);
  });

  test.each<[string, object, object]>([
    ['a pattern of names', {}, { testNamePattern: /locked/ }],
    ['a pattern of files', { filenamePattern: ['users'] }, {}],
  ])('%s: nothing is reported of some tests only', (_name, more, config) => {
    const root = withKit(1);
    begun(root, more, config).end?.();
    expect(existsSync(join(root, 'called.json'))).toBe(false);
  });

  test('no pattern of files is the whole', () => {
    const root = withKit();
    begun(root, { filenamePattern: [] }).end?.();
    expect(existsSync(join(root, 'called.json'))).toBe(true);
  });

  test('there is no end if somebody else reports', () => {
    process.env.ERROR_CONTRACTS_COVERAGE = '/elsewhere';
    expect(begun(withKit()).end).toBeUndefined();
  });
});

describe('the recorder of a process', () => {
  test('is installed if the variable names a folder, and writes there', () => {
    const folder = temporaryFolder();
    installRecorder({ ERROR_CONTRACTS_COVERAGE: ` ${folder} ` });
    expect(Object.keys(globalThis)).not.toContain(RECORDER);
    expect(Object.getOwnPropertySymbols({ ...globalThis })).not.toContain(RECORDER);
    currentRecorder()?.(locked);
    expect(linesIn(folder)).toEqual([header, seen]);
  });

  test('reads the variable of the process', () => {
    process.env.ERROR_CONTRACTS_COVERAGE = temporaryFolder();
    installRecorder();
    expect(currentRecorder()).toBeDefined();
  });

  test.each([{}, { ERROR_CONTRACTS_COVERAGE: '' }, { ERROR_CONTRACTS_COVERAGE: ' ' }])('%j installs none', (env) => {
    installRecorder(env);
    expect(currentRecorder()).toBeUndefined();
  });

  test('does not replace one that records, and may be replaced and removed', () => {
    const other: Recorder = () => undefined;
    target[RECORDER] = other;
    installRecorder({ ERROR_CONTRACTS_COVERAGE: temporaryFolder() });
    expect(currentRecorder()).toBe(other);
    delete target[RECORDER];
    installRecorder({ ERROR_CONTRACTS_COVERAGE: temporaryFolder() });
    target[RECORDER] = other;
    expect(currentRecorder()).toBe(other);
    expect(Reflect.deleteProperty(globalThis, RECORDER)).toBe(true);
  });

  test('that fails says so once, in one line, and is quiet then', () => {
    const file = join(temporaryFolder(), 'a\nfile');
    writeFileSync(file, '');
    installRecorder({ ERROR_CONTRACTS_COVERAGE: join(file, 'below') });
    currentRecorder()?.(locked);
    currentRecorder()?.({ ...locked, code: 2002 });
    expect(said).toMatch(
      /^warning: coverage of errors is not recorded in this process: ENOTDIR[^\n]*a\\nfile[^\n]*\n$/,
    );
  });
});
