// Prints what the build that has just ended made: run after `turbo run build --summarize`.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { latestRunSummary } from './run-summary.ts';

const root = new URL('../../../', import.meta.url);
const targets = ['types', 'validators', 'i18n'];

const summary = await latestRunSummary();
const catalog = JSON.parse(await readFile(new URL('schemas/catalog.json', root), 'utf8'));
const locales = (await readdir(new URL('schemas/locales/', root))).filter((name) => name.endsWith('.json'));
const rows = [['package', 'files', 'JavaScript', 'gzipped', 'build']];
for (const target of targets) rows.push(await rowOf(target));

const seconds = (summary.execution.endTime - summary.execution.startTime) / 1000;
const { attempted, cached } = summary.execution;
const names = [catalog.sourceLocale, ...locales.map((name) => name.slice(0, -'.json'.length))];
process.stdout.write(`
${catalog.name}: ${Object.keys(catalog.errors).length} codes in ${names.length} languages (${names.join(', ')})

${table(rows)}

${attempted} tasks, ${cached} of them from the cache, ${seconds.toFixed(2)} s
`);

async function rowOf(target: string): Promise<string[]> {
  const folder = new URL(`packages/${target}/dist/`, root);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  // The CommonJS copy is the same once more, and an application loads one of the two.
  const commonjs = fileURLToPath(new URL('cjs/', folder));
  const files = found.filter((file) => !file.startsWith(commonjs));
  const scripts = await Promise.all(files.filter((file) => file.endsWith('.js')).map((file) => readFile(file)));
  const size = scripts.reduce((sum, script) => sum + script.byteLength, 0);
  const gzipped = scripts.reduce((sum, script) => sum + gzipSync(script).byteLength, 0);
  const task = summary.tasks.find(({ taskId }) => taskId === `@error-contracts/${target}#build`);
  const state = task?.cache.status === 'HIT' ? 'unchanged' : 'built';
  return [`@error-contracts/${target}`, String(files.length), kilobytes(size), kilobytes(gzipped), state];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function table(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('   '),
    )
    .join('\n');
}
