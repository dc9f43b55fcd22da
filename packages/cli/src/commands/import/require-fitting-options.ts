import { UsageError } from '../../terminal/usage-error.js';
import type { ImportOptions } from './import-options.js';

/**
 * Checks that the options of an import make sense together.
 *
 * @throws {UsageError} If they do not.
 */
export function requireFittingOptions(options: ImportOptions): void {
  for (const option of ['document', 'codeColumn', 'messageColumn', 'nameColumn', 'name'] as const) {
    if (options[option]?.trim() === '')
      throw new UsageError(`${flag(option)} is empty.`, 'Give it a value, or leave it out.');
  }
  for (const option of ['name', 'domain'] as const) {
    const word = options[option];
    if (word === undefined || /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(word)) continue;
    throw new UsageError(
      `${flag(option)} is ${JSON.stringify(word)}.`,
      'Write it in kebab-case, such as billing or user-pool.',
    );
  }
  if (options.locale === undefined) return;
  for (const option of ['domain', 'namesFrom', 'name', 'sourceLocale'] as const) {
    if (options[option] === undefined) continue;
    throw new UsageError(`${flag(option)} says nothing about a translation.`, `Leave out ${flag(option)} or --locale.`);
  }
}

function flag(option: string): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
