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
  /** How many stale texts, and how many names of a language, are shown to a person. */
  readonly shown: number;
}

/** Returns a percentage that is 100 only if nothing is open. */
export function percentOf({ done, total }: Pick<LocaleStatus, 'done' | 'total'>): number {
  return total === 0 ? 100 : Math.floor((100 * done) / total);
}

/** Returns a function from names to places in a locale file, and the path of the file. */
export function placesIn({ locales }: Draft, locale: string): { readonly file: string; at(name: string): Position } {
  const file = locales.find(({ tag }) => tag === locale)?.file;
  const locate = locator(file?.text ?? '');
  return { file: file?.path ?? '', at: (name) => locate({ path: [name] }) };
}
