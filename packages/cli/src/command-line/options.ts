import { nearest } from '@error-contracts/catalog';
import { escapeForLog } from '@error-contracts/runtime/text';
import { InvalidArgumentError, Option } from 'commander';
import { CONFIG_FILE } from '../config/config-file.js';
import { diagnosticFormats } from '../report/diagnostic-format.js';

/** Returns the option `--catalog`. */
export function catalogOption(): Option {
  return new Option(
    '--catalog <file>',
    'the catalogue (default: that of the config, or the nearest schemas/catalog.json or catalog.json)',
  );
}

/** Returns the option `--config`. */
export function configOption(): Option {
  return new Option('--config <file>', `the config (default: the nearest ${CONFIG_FILE})`);
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

/**
 * Returns the language tags of a list with commas; further values of the option are added.
 *
 * @throws {InvalidArgumentError} If one is no language tag.
 */
export function languages(word: string, earlier: readonly string[] = []): readonly string[] {
  const tags = word.split(',').map((tag) => tag.trim());
  const wrong = tags.find((tag) => !/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag));
  if (wrong !== undefined)
    throw new InvalidArgumentError(`"${escapeForLog(wrong.slice(0, 60))}" is not a language tag.`);
  return [...earlier, ...tags];
}

/** Returns the parser of an option that has some of these values, with commas between them. It returns them as one text. */
export function listOf(values: readonly string[]): (word: string) => string {
  return (word) => {
    const given = word.split(',').map((value) => value.trim());
    const wrong = given.find((value) => value !== '' && !values.includes(value));
    if (wrong === undefined) return given.filter((value) => value !== '').join(',');
    const near = nearest(wrong, values);
    const help = near === undefined ? `Write one or more of ${values.join(', ')}.` : `Did you mean ${near}?`;
    throw new InvalidArgumentError(`"${escapeForLog(wrong.slice(0, 60))}" is unknown. ${help}`);
  };
}
