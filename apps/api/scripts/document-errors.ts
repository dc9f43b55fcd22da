import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationsOf } from '../src/operations/all-operations.ts';
import { errorsTable } from './errors-table.ts';

const readme = join(import.meta.dirname, '../README.md');
const [before, after] = readFileSync(readme, 'utf8').split(
  /(?<=<!-- errors:start -->\n)[\s\S]*(?=<!-- errors:end -->)/,
);
if (after === undefined) throw new Error(`${readme} has no <!-- errors:start --> and <!-- errors:end -->.`);
writeFileSync(readme, `${before}\n${errorsTable(operationsOf({ development: true }))}\n\n${after}`);
