import type { SourceFile, Sources } from '@error-contracts/catalog/read';
import { UsageError } from '../../terminal/usage-error.js';
import type { ImportOptions } from './import-options.js';

/** What a catalogue says of itself. */
export interface Head {
  readonly name: string | undefined;
  readonly sourceLocale: string | undefined;
}

/**
 * The name and the language of a catalogue that exists.
 *
 * @throws {WrongUse} Where the options say otherwise: they are for a new one.
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
 * The tag of the locale that is asked for, as its file is named; undefined where the source language is.
 *
 * @throws {WrongUse} Where it is no language tag, or the source language.
 */
export function localeOf(
  sources: Sources,
  sourceLocale: string | undefined,
  asked: string | undefined,
): string | undefined {
  if (asked === undefined) return undefined;
  const tag = canonical(asked);
  if (tag === undefined)
    throw new UsageError(`"${asked}" is no language tag.`, 'Write a BCP 47 tag such as en, ja or zh-CN.');
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
