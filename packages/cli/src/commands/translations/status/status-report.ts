import type { Draft } from '@error-contracts/catalog/draft';
import { locator, type Position } from '@error-contracts/catalog/read';
import type { LocaleStatus } from '@error-contracts/translations';
import type { SourceChanges } from './source-changes.js';

/** How far one language is, and how far it must be. */
export interface LocaleReport extends LocaleStatus {
  /** In percent; undefined if it has none. */
  readonly threshold: number | undefined;
  readonly isEnough: boolean;
}

/** What `translations status` reports. */
export interface StatusReport {
  readonly draft: Draft;
  readonly locales: readonly LocaleReport[];
  readonly changes: SourceChanges;
  readonly placeOf: (locale: string, name: string) => TextPlace;
  /** How many stale texts, and how many names of a language, are shown to a person. */
  readonly shown: number;
}

/** Returns a percentage that is 100 only if nothing is open. */
export function percentOf({ done, total }: Pick<LocaleStatus, 'done' | 'total'>): number {
  return total === 0 ? 100 : Math.floor((100 * done) / total);
}

/** The place of a text in its locale file. */
export interface TextPlace extends Position {
  readonly file: string;
}

/** Returns a function from languages and names to places in locale files. Each file is parsed at its first place. */
export function placesIn({ locales }: Draft): (locale: string, name: string) => TextPlace {
  const files = new Map(locales.map(({ tag, file }) => [tag, { path: file.path, locate: locator(file.text) }]));
  return (locale, name) => {
    const file = files.get(locale);
    const position = file?.locate({ path: [name] }) ?? { line: 1, column: 1 };
    return { file: file?.path ?? '', ...position };
  };
}
