import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { build, resetClone, runInClone } from './clone.js';
import { distOf, generated, TOOLS } from './generated-packages.js';

// A build on a busy machine takes its time.
vi.setConfig({ testTimeout: 180_000 });

const clone = resetClone();

beforeAll(() => {
  expect(clone.firstBuild).toEqual(expect.arrayContaining(generated.map((name) => `@error-contracts/${name}#build`)));
  build();
}, 180_000);

test('a second build executes nothing', () => {
  expect(build()).toEqual([]);
});

test('an edit of a locale re-runs no tool package and reaches i18n', () => {
  edit('schemas/locales/en.json', '"SYSTEM_BUSY": "', '"SYSTEM_BUSY": "Edited: ');
  const executed = build();
  expect(executed.filter((task) => TOOLS.test(task))).toEqual([]);
  expect(executed).toContain('@error-contracts/i18n#build');
  expect(distOf('i18n')).toContain('Edited: ');
});

test('an edit of a README runs nothing', () => {
  for (const file of ['README.md', 'schemas/README.md', 'packages/types/README.md', 'packages/compiler/README.md']) {
    mkdirSync(join(clone.folder, file, '..'), { recursive: true });
    writeFileSync(join(clone.folder, file), '# Edited\n');
  }
  expect(build()).toEqual([]);
});

test('a wrong edit of the catalogue fails the build with the line and leaves dist as it was', () => {
  const before = distOf('types');
  edit('schemas/catalog.json', '"code": 1001', '"code": 1000');
  expect(() => build()).toThrow(/catalog\.json:\d+:\d+ error .* belongs to/);
  expect(distOf('types')).toBe(before);
});

test('an edit of the JSON Schema makes the package stale that holds it', () => {
  resetClone();
  edit('schemas/catalog.schema.json', '"description": "', '"description": "Edited. ');
  expect(staleTasks()).toEqual(
    expect.arrayContaining([expect.stringMatching(/catalog#generate$/), expect.stringMatching(/catalog#build$/)]),
  );
});

test('nothing is stale without an edit', () => {
  resetClone();
  expect(staleTasks()).toEqual([]);
});

/** The tasks that a build would execute. */
function staleTasks(): readonly string[] {
  const { stdout } = runInClone('turbo', 'run', 'build', '--dry=json');
  const { tasks }: { tasks: readonly PlannedTask[] } = JSON.parse(stdout);
  return tasks
    .filter(({ command, cache }) => command !== '<NONEXISTENT>' && cache.status !== 'HIT')
    .map(({ taskId }) => taskId);
}

interface PlannedTask {
  readonly taskId: string;
  readonly command: string;
  readonly cache: { readonly status: string };
}

function edit(file: string, from: string, to: string): void {
  const path = join(clone.folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}
