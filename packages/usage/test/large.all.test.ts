import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { expect, test } from 'vitest';
import { checkUsage } from '../src/index.js';
import { folderWith, linesOf, shop, usageOf } from './support/project.js';

const USE = "errors.is(x, 'USER_LOCKED');\n";

test('a source of 100,000 lines with 10,000 raw codes', () => {
  const lines = Array.from({ length: 50_000 }, (_, i) => (i % 5 ? `const v${i} = 1;` : 'if (e.code === 2004) {}'));
  const start = performance.now();
  const usage = usageOf({ 'a.ts': lines.join('\n\n') });
  expect(usage.diagnostics).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('a source of 100,000 lines, and a thousand files', () => {
  const line = "if (a.b === 'c') f({ d: [1, 2], e: `x` });\n";
  const folder = folderWith({ 'large.ts': line.repeat(99_999) + USE });
  mkdirSync(join(folder, 'many'));
  for (let i = 0; i < 1000; i++)
    writeFileSync(join(folder, `many/${i}.ts`), `import './${i + 1}.js';\nexport * from './${i + 1}.js';\n`);
  const start = cpuTime();
  const usage = checkUsage({ catalog: shop, paths: ['.'], cwd: folder });
  expect(linesOf(usage)).toEqual([]);
  expect(usage.read).toMatchObject({ sources: 1001 });
  expect(usage.read.lines).toBeGreaterThan(100_000);
  expect(cpuTime() - start).toBeLessThan(60_000);
});

const READER = "import { createErrorReader } from '@error-contracts/client';\nconst reader = createErrorReader({});\n";
const MATCH = 'reader.match(error, { USER_NOT_FOUND: a });\n';
const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join('');

test.each<[name: string, source: (count: number) => string]>([
  ['matches and conditions', (n) => `${READER}function f(error) { ${many(n, (i) => `if (x${i}) a();\n${MATCH}`)} }`],
  ['matches of one error', (n) => `${READER}const error = f(${many(n, (i) => `x${i},`)});\n${MATCH.repeat(n)}`],
  [
    'reads of one table',
    (n) => `const of = { ${many(n, (i) => `${i + 5000}: 1,`)} };\n${'of[error.code];\n'.repeat(n)}`,
  ],
  ['codes', (n) => `import { catalog } from './shop.js';\n${'if (error.code === 2004) {}\n'.repeat(n)}`],
])('8,000 %s in one file', (_name, source) => {
  const start = cpuTime();
  usageOf({ 'a.ts': source(8000) });
  // The square of them would take ten to thirty seconds.
  expect(cpuTime() - start).toBeLessThan(5000);
});
