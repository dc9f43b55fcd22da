import type { SourceFile, Sources } from '@error-contracts/catalog/read';
import { UsageError } from '../../terminal/usage-error.js';
import type { ImportOptions } from './import-options.js';

/** What a catalogue says of itself. */
export interface Head {
  readonly name: string | undefined;
  readonly sourceLocale: string | undefined;
}

/**
 * Returns the name and the language of a catalogue that exists.
 *
 * @throws {UsageError} If the options, which are for a new catalogue, say something else.
 */
export function headOf({ path, value }: SourceFile, { name, sourceLocale }: ImportOptions): Head {
  const head = {
    name: stringAt(value, 'name'),
    sourceLocale: stringAt(value, 'sourceLocale'),
  };
  const differs = name !== undefined && name !== head.name ? '--name' : '--source-locale';
  if ((name ?? head.name) !== head.name || (sourceLocale ?? head.sourceLocale) !== head.sourceLocale) {
    const is = `it is ${JSON.stringify(head.name)} in ${JSON.stringify(head.sourceLocale)}`;
    throw new UsageError(`${path} exists already, and ${is}.`, `Leave ${differs} out, or name another file.`);
  }
  return head;
}

/**
 * Returns the tag of the locale that is asked for, as its file is named; undefined if none is asked for.
 *
 * @throws {UsageError} If it is not a language tag, or if it is the source language.
 */
export function localeOf(
  sources: Sources,
  sourceLocale: string | undefined,
  asked: string | undefined,
): string | undefined {
  if (asked === undefined) return undefined;
  const tag = canonical(asked);
  if (tag === undefined)
    throw new UsageError(`"${asked}" is not a language tag.`, 'Write a BCP 47 tag such as en, ja or zh-CN.');
  if (tag === canonical(sourceLocale ?? 'und')) {
    throw new UsageError(
      `${tag} is the source language of the catalogue.`,
      'Leave --locale out to merge into its texts.',
    );
  }
  return sources.locales.find((locale) => canonical(locale.tag) === tag)?.tag ?? tag;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function stringAt(value: SourceFile['value'], key: string): string | undefined {
  const found = Object.entries(value ?? {}).find(([name]) => name === key)?.[1];
  return typeof found === 'string' ? found : undefined;
}
