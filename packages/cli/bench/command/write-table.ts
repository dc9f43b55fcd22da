import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a table into docs/scale.md, between the two comments that have its name. */
export function writeTable(name: string, table: string): void {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const document = join(import.meta.dirname, '../../../../docs/scale.md');
  const page = readFileSync(document, 'utf8');
  if (!page.includes(start) || !page.includes(end)) throw new Error(`${document} has no place for ${name}.`);
  const [before = '', after = ''] = [page.split(start, 1)[0], page.split(end)[1]];
  writeFileSync(document, `${before}${start}\n\n${table}\n\n${end}${after}`);
  process.stdout.write(`Wrote ${document}\n`);
}

/** Returns a number of milliseconds as a person reads it. */
export function milliseconds(time: number): string {
  return Math.round(time).toLocaleString('en');
}
