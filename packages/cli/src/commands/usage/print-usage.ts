import type { Contract, Diagnostic } from '@error-contracts/catalog';
import { escapeForLog } from '@error-contracts/runtime/text';
import type { ErrorUsage, Usage } from '@error-contracts/usage';
import type { DiagnosticFormat } from '../../report/diagnostic-format.js';
import { jsonText } from '../../report/json-text.js';
import { printDiagnostics } from '../../report/print-diagnostics.js';
import { countText, plural } from '../../report/quantities.js';
import type { Terminal } from '../../terminal/terminal.js';

/** What `usage` found. */
export interface UsageReport {
  readonly contract: Contract;
  readonly usage: Usage;
  /** How many errors no source throws, and how many of them are waived. */
  readonly missing: number;
  readonly waived: number;
  readonly diagnostics: readonly Diagnostic[];
}

interface PrintOptions {
  readonly format: DiagnosticFormat;
  readonly all?: boolean;
  readonly list?: boolean;
}

/** Prints what `usage` found. */
export async function printUsage(
  terminal: Terminal,
  report: UsageReport,
  { format, all = false, list = false }: PrintOptions,
): Promise<void> {
  const { contract, diagnostics } = report;
  if (format === 'json') {
    terminal.stdout.write(jsonText(jsonOf(report)));
    return;
  }
  if (format === 'text') {
    const lines = [...(list ? listLines(report.usage) : []), ...summaryLines(report)];
    terminal.stdout.write(`${lines.join('\n')}\n\n`);
  }
  const facts = { name: contract.name, errors: contract.errors.length, locales: contract.locales.length };
  await printDiagnostics(terminal, format, { diagnostics, facts, all });
}

function summaryLines({ usage, missing, waived }: UsageReport): readonly string[] {
  const { read, errors, throwsErrors } = usage;
  const used = (kind: 'thrown' | 'handled' | 'tested') =>
    countText(errors.filter((one) => one[kind].length > 0).length);
  const unread = Object.entries(read.unread).map(([end, count]) => `${countText(count)} ${escapeForLog(end)}`);
  return [
    `read     ${plural(read.sources, 'source')}, ${plural(read.tests, 'test')}, ${plural(read.lines, 'line')}`,
    ...(unread.length === 0 ? [] : [`not read ${unread.join(', ')}: files in languages of their own`]),
    `thrown   ${used('thrown')} of ${countText(errors.length)} errors${throwsErrors ? missingText(missing, waived) : '; these are no sources of a server'}`,
    `handled  ${used('handled')}`,
    `tested   ${used('tested')}`,
  ];
}

function missingText(missing: number, waived: number): string {
  if (missing === 0) return '';
  return `; ${countText(missing)} never${waived === 0 ? '' : `, ${countText(waived)} of them waived`}`;
}

/** One line an error: how often it is used, and where it is thrown, handled or named first. */
function listLines({ errors }: Usage): readonly string[] {
  const width = Math.max(...errors.map(({ name }) => name.length));
  const lines = errors.map((error) => {
    const { name, thrown, handled, tested, named, listed } = error;
    const counts = [thrown, handled, tested].map(({ length }) => String(length).padStart(7)).join(' ');
    const [first] = [...thrown, ...handled, ...named, ...listed];
    const place = first === undefined ? '' : `  ${escapeForLog(`${first.file}:${first.line}:${first.column}`)}`;
    return `${name.padEnd(width)} ${counts}${place}`;
  });
  return [`${''.padEnd(width)}  thrown handled  tested  first`, ...lines, ''];
}

function jsonOf({ contract, usage, diagnostics }: UsageReport): object {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return {
    ok: errors === 0,
    errors,
    warnings: diagnostics.length - errors,
    checked: { name: contract.name, errors: contract.errors.length, locales: contract.locales.length },
    read: usage.read,
    usage: Object.fromEntries(usage.errors.map((error) => [error.name, placesOf(error)])),
    diagnostics,
  };
}

function placesOf({ code, thrown, handled, tested, named, listed }: ErrorUsage): object {
  return { code, thrown, handled, tested, named, listed };
}
