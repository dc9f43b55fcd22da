import type { Diagnostic } from '@error-contracts/catalog';
import {
  type Coverage,
  coverageHtml,
  coverageJson,
  coverageLcov,
  coverageText,
  percentOf,
} from '@error-contracts/coverage';
import { escapeForTerminal } from '@error-contracts/runtime/text';
import { diagnosticLines } from '../../../report/diagnostic-lines.js';
import { type OwnFiles, writeOut } from '../../../report/write-out.js';
import { colorsOf } from '../../../terminal/colors.js';
import type { Output, Terminal } from '../../../terminal/terminal.js';
import type { CoverageOptions } from '../coverage-options.js';
import { coverageJunit } from './coverage-junit.js';

type Formatter = (coverage: Coverage, diagnostics: readonly Diagnostic[]) => string;

const FORMATTERS: Readonly<Record<Exclude<CoverageOptions['format'], 'text'>, Formatter>> = {
  json: coverageJson,
  junit: coverageJunit,
  lcov: coverageLcov,
  html: coverageHtml,
};

/**
 * Prints a report, or writes it into a file. Diagnostics that a format cannot have go to standard error; beside a file
 * all are printed.
 */
export async function printCoverage(
  terminal: Terminal,
  options: CoverageOptions,
  coverage: Coverage,
  diagnostics: readonly Diagnostic[],
  own: OwnFiles,
): Promise<void> {
  const { format, out, all = false } = options;
  const { cwd, stdout, stderr } = terminal;
  const lines = (stream: Output): string => {
    const shown = diagnosticLines(diagnostics, all, colorsOf({ ...terminal, env: terminal.env, stdout: stream }));
    return shown.length === 0 ? '' : `${shown.join('\n')}\n`;
  };
  const textIn = (stream: Output): string => {
    const paint = colorsOf({ env: terminal.env, stdout: stream });
    return `Coverage of ${coverageText(coverage, { paint, all })}`;
  };
  if (out !== undefined) {
    const text = format === 'text' ? textIn(NO_COLORS) : FORMATTERS[format](coverage, diagnostics);
    writeOut(out, text, own, cwd);
    const { counts, total } = coverage;
    const share = `${counts.asserted} of ${total} errors asserted (${Math.floor(percentOf(coverage))} %)`;
    stdout.write(`${escapeForTerminal(out)}: ${share}.\n${lines(stdout)}`);
  } else if (format === 'text') {
    const below = lines(stdout);
    stdout.write(below === '' ? textIn(stdout) : `${textIn(stdout)}\n${below}`);
  } else {
    stdout.write(FORMATTERS[format](coverage, diagnostics));
    if (format === 'lcov' || format === 'html') stderr.write(lines(stderr));
  }
}

const NO_COLORS = { isTTY: false } as Output;
