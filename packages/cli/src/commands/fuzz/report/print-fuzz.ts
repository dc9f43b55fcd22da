import { type Colors, colorsOf } from '../../../terminal/colors.js';
import type { Terminal } from '../../../terminal/terminal.js';
import type { FuzzFormat } from '../fuzz-format.js';
import { fuzzJson } from './fuzz-json.js';
import { fuzzJunit } from './fuzz-junit.js';
import type { FuzzReport } from './fuzz-report.js';
import { fuzzText } from './fuzz-text.js';

type Formatter = (report: FuzzReport, colors: Colors) => string | Promise<string>;

const FORMATTERS: Readonly<Record<FuzzFormat, Formatter>> = {
  text: fuzzText,
  json: fuzzJson,
  junit: fuzzJunit,
  // It describes rules, and so loads those of every command.
  sarif: async (report) => (await import('./fuzz-sarif.js')).fuzzSarif(report),
};

/** Prints what a fuzz found on standard output, in a format. */
export async function printFuzz(terminal: Terminal, format: FuzzFormat, report: FuzzReport): Promise<void> {
  terminal.stdout.write(await FORMATTERS[format](report, colorsOf(terminal)));
}
