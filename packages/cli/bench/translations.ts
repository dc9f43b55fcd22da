// Writes the section "Translations" of docs/scale.md: what its commands take for n, 2n and 4n errors in a language.
import { milliseconds, writeTable } from './command/write-table.ts';
import { measureTranslations } from './translations/measure-translations.ts';

const SIZES = [2500, 5000, 10_000];
/** The least of some runs counts: what else the machine does makes a run only longer. */
const RUNS = 2;

const measured = SIZES.map((size) => {
  process.stderr.write(`${size} translated errors\n`);
  return Array.from({ length: RUNS }, () => measureTranslations(size));
});
const commands = [...(measured[0]?.[0]?.keys() ?? [])];
const rows = commands.map((command) => {
  const times = measured.map((runs) => Math.min(...runs.map((run) => run.get(command) ?? Number.NaN)));
  const ratios = times.slice(1).map((time, index) => `×${(time / (times[index] ?? Number.NaN)).toFixed(1)}`);
  return `| ${command} | ${times.map(milliseconds).join(', ')} (${ratios.join(', ')}) |`;
});
const sizes = SIZES.map((size) => size.toLocaleString('en')).join(', ');
writeTable('translations', [`| \`translations\` | ${sizes} errors |`, '| --- | --: |', ...rows].join('\n'));
