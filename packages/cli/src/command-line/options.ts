import { InvalidArgumentError, Option } from 'commander';
import { diagnosticFormats } from '../report/diagnostic-format.js';

/** Returns the option `--catalog`. */
export function catalogOption(): Option {
  return new Option('--catalog <file>', 'the catalogue (default: the nearest schemas/catalog.json or catalog.json)');
}

/** Returns the option `--format` of a command that reports diagnostics. */
export function diagnosticFormatOption(): Option {
  return new Option('--format <format>', 'how to report diagnostics').choices(diagnosticFormats).default('text');
}

/** Returns the option `--format` of a command that reports what it did. */
export function reportFormatOption(): Option {
  return new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text');
}

/** Returns the values of an option that may be given again. */
export function collected(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

/**
 * Returns the whole number that a word is.
 *
 * @throws {InvalidArgumentError} If it is none.
 */
export function wholeNumber(word: string): number {
  if (!/^\d{1,9}$/.test(word)) throw new InvalidArgumentError('It is not a whole number.');
  return Number(word);
}
