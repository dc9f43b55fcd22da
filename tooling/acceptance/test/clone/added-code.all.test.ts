import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { build, resetClone, runInClone } from './clone.js';
import { distOf, generated, TOOLS } from './generated-packages.js';

vi.setConfig({ testTimeout: 180_000 });

const { folder } = resetClone();
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const example = /^npx (error-contracts add ([A-Z_]+) --message (\S+) .*)$/m.exec(textOf('README.md'));
const [, command = '', exampleName = '', message = ''] = example ?? [];
// Somebody may have followed the README already: then it is another error, with another text.
const more = textOf('schemas/catalog.json').includes(`"${exampleName}"`)
  ? { name: '_TOO', message: '！' }
  : { name: '', message: '' };
const name = exampleName + more.name;
let executed: readonly string[];

beforeAll(() => {
  // As built: what the edit executes is then what it makes stale.
  build();
  const added = runInClone('sh', '-c', command.replace(exampleName, name).replace(message, message + more.message));
  expect(added, added.stderr).toMatchObject({ code: 0 });
  executed = build();
}, 180_000);

test('the code that the README adds reaches the dist of all three packages', () => {
  expect(name).toMatch(/^[A-Z_]+$/);
  for (const target of generated) {
    expect(executed).toContain(`@error-contracts/${target}#build`);
    expect(distOf(target), target).toContain(name);
  }
});

test('it builds no tool again', () => {
  expect(executed.filter((task) => TOOLS.test(task))).toEqual([]);
});

test('the tests of the three packages pass with it', () => {
  const filters = generated.map((target) => `--filter=@error-contracts/${target}`);
  const { code, stdout, stderr } = runInClone('turbo', 'run', 'test', ...filters);
  expect(code, stdout + stderr).toBe(0);
});
