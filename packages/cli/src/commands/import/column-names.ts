import type { ColumnNames } from '@error-contracts/importer';
import { UsageError } from '../../terminal/usage-error.js';
import type { ImportOptions } from './import-options.js';

/**
 * Returns the columns that the user names.
 *
 * @throws {UsageError} If a language and its column are not given as `de=Deutsch`.
 */
export function columnNames(options: ImportOptions): ColumnNames {
  const { codeColumn, messageColumn, nameColumn, localeColumn = [], ignoreColumn } = options;
  return {
    ...(codeColumn === undefined ? {} : { code: codeColumn }),
    ...(messageColumn === undefined ? {} : { message: messageColumn }),
    ...(nameColumn === undefined ? {} : { name: nameColumn }),
    ...(localeColumn.length === 0 ? {} : { locales: new Map(localeColumn.map(localeAndColumn)) }),
    ...(ignoreColumn === undefined ? {} : { ignored: ignoreColumn }),
  };
}

function localeAndColumn(given: string): readonly [tag: string, column: string] {
  const at = given.indexOf('=');
  const [tag, column] = [given.slice(0, Math.max(0, at)), given.slice(at + 1)];
  const help = 'Write the language and the header of its column, such as --locale-column de=Deutsch.';
  if (at < 1 || column.trim() === '') throw new UsageError(`--locale-column is ${JSON.stringify(given)}.`, help);
  try {
    return [Intl.getCanonicalLocales(tag)[0] ?? tag, column];
  } catch {
    throw new UsageError(`"${tag}" in --locale-column is not a language tag.`, help);
  }
}
