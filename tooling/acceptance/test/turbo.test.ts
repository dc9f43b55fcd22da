import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyRepository, mustRun } from './repository.js';

const copy = copyRepository();
afterAll(copy.remove);

// A build on a busy machine takes its time.
vi.setConfig({ testTimeout: 180_000 });

const generated = ['types', 'validators', 'i18n'];

beforeAll(() => {
  expect(build().executed).toEqual(expect.arrayContaining(generated.map((name) => `@error-contracts/${name}#build`)));
}, 180_000);

test('a second build executes nothing', () => {
  expect(build().executed).toEqual([]);
});

test('an edit of a locale re-runs no tool package and reaches i18n', () => {
  edit('schemas/locales/en.json', '"SYSTEM_BUSY": "', '"SYSTEM_BUSY": "Edited: ');
  const { executed } = build();
  expect(executed.filter((task) => /#/.test(task) && /\/(runtime|compiler|cli)#/.test(task))).toEqual([]);
  expect(executed).toContain('@error-contracts/i18n#build');
  expect(distOf('i18n')).toContain('Edited: ');
});

test('an edit of the catalogue reaches the dist of all three packages', () => {
  edit(
    'schemas/catalog.json',
    '"SYSTEM_BUSY": {',
    '"ADDED_BY_TEST": { "code": 1999, "message": "Added by a test", "status": 418, "domain": "platform" },\n"SYSTEM_BUSY": {',
  );
  const { executed } = build();
  expect(executed.filter((task) => /\/(runtime|compiler|cli)#/.test(task))).toEqual([]);
  for (const name of generated) expect(distOf(name), name).toContain('ADDED_BY_TEST');
});

test('an edit of a README runs nothing', () => {
  for (const file of ['README.md', 'schemas/README.md', 'packages/types/README.md', 'packages/compiler/README.md']) {
    mkdirSync(join(copy.folder, file, '..'), { recursive: true });
    writeFileSync(join(copy.folder, file), '# Edited\n');
  }
  expect(build().executed).toEqual([]);
});

test('an edit of the JSON Schema rebuilds the compiler, which holds it', () => {
  edit('schemas/catalog.schema.json', 'A catalogue of error codes', 'A list of error codes');
  expect(build().executed).toContain('@error-contracts/catalog#build');
});

test('a wrong edit of the catalogue fails the build with the line and leaves dist as it was', () => {
  const before = distOf('types');
  edit('schemas/catalog.json', '"code": 1999', '"code": 1000');
  expect(() => build()).toThrow(/catalog\.json:\d+:\d+ error .* belongs to/);
  expect(distOf('types')).toBe(before);
});

/** Builds the copy; the tasks that turbo's own run summary calls executed. */
function build(): { readonly executed: readonly string[] } {
  const runs = join(copy.folder, '.turbo/runs');
  rmSync(runs, { recursive: true, force: true });
  const path = `${join(copy.folder, 'node_modules/.bin')}:${process.env.PATH}`;
  mustRun('turbo', ['run', 'build', '--summarize'], copy.folder, { PATH: path });
  const [name = ''] = readdirSync(runs);
  const summary = JSON.parse(readFileSync(join(runs, name), 'utf8'));
  const tasks: { taskId: string; cache: { status: string }; command: string }[] = summary.tasks;
  const real = tasks.filter(({ command }) => command !== '<NONEXISTENT>');
  return { executed: real.filter(({ cache }) => cache.status !== 'HIT').map(({ taskId }) => taskId) };
}

function edit(file: string, from: string, to: string): void {
  const path = join(copy.folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

function distOf(name: string): string {
  const folder = join(copy.folder, 'packages', name, 'dist');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const scripts = entries.filter((entry) => entry.name.endsWith('.js'));
  return scripts.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
}
