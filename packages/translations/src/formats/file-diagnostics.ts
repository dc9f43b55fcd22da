import type { Diagnostic } from '@error-contracts/catalog';
import type { ExchangeRule } from '../exchange/exchange-rules.js';

/** A place in a file, from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

const START: Place = { line: 1, column: 1 };

/** Returns a diagnostic of severity error. */
export function fileDiagnostic(
  rule: ExchangeRule,
  path: string,
  [message, help]: readonly [message: string, help: string],
  { line, column }: Place = START,
): Diagnostic {
  return { rule, severity: 'error', file: path, line, column, message: shortened(message), help };
}

/** More than any sentence of ours. A message has a piece of the file, which may be all of it. */
const LONGEST = 400;

function shortened(message: string): string {
  return message.length > LONGEST ? `${message.slice(0, LONGEST).toWellFormed()}…` : message;
}

/** Returns the diagnostic for a file that is not what its format demands. */
export function brokenFile(path: string, message: string, help: string, place?: Place): Diagnostic {
  return fileDiagnostic('exchange-files-are-well-formed', path, [message, help], place);
}

/** Returns the diagnostic for something that is right in its format, and not taken. */
export function unsupportedFile(path: string, message: string, help: string, place?: Place): Diagnostic {
  return fileDiagnostic('exchange-files-are-supported', path, [message, help], place);
}

/** Returns what reading gives for a file that is broken as a whole. */
export function nothingRead(diagnostic: Diagnostic): {
  readonly sourceLocale: undefined;
  readonly locale: undefined;
  readonly units: readonly [];
  readonly diagnostics: readonly [Diagnostic];
} {
  return { sourceLocale: undefined, locale: undefined, units: [], diagnostics: [diagnostic] };
}
