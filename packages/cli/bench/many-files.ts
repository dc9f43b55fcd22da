// Writes the section "Many files" of docs/scale.md: what commands take for string codes in 40 files, beside one file.
import { milliseconds, writeTable } from './command/write-table.ts';
import { type Layout, layouts } from './many-files/layouts.ts';
import { measureCommands } from './many-files/measure-commands.ts';

/** The least of some runs counts: what else the machine does makes a run only longer. */
const RUNS = 5;

const times = new Map<Layout, Map<string, number>>();
// The layouts take turns, so that all of them see the same machine.
for (let run = 0; run < RUNS; run++) {
  for (const layout of layouts) {
    process.stderr.write(`${layout.title}, run ${run + 1} of ${RUNS}\n`);
    const least = times.get(layout) ?? new Map<string, number>();
    for (const [command, time] of measureCommands(layout)) {
      least.set(command, Math.min(time, least.get(command) ?? Number.POSITIVE_INFINITY));
    }
    times.set(layout, least);
  }
}
writeTable('many-files', section());

function section(): string {
  const [first] = layouts;
  const commands = [...(times.get(first)?.keys() ?? [])];
  const rows = commands.map((command) => {
    const base = times.get(first)?.get(command) ?? Number.NaN;
    const cells = layouts.map((layout, index) => {
      const time = times.get(layout)?.get(command) ?? Number.NaN;
      return index === 0 ? milliseconds(time) : `${milliseconds(time)} (×${(time / base).toFixed(2)})`;
    });
    return `| ${[`\`${command}\``, ...cells].join(' | ')} |`;
  });
  return [
    `| command | ${layouts.map(({ title }) => title).join(' | ')} |`,
    `| --- | ${layouts.map(() => '--:').join(' | ')} |`,
    ...rows,
  ].join('\n');
}
