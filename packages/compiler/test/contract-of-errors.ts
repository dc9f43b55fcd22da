import type { Contract, Json, JsonObject } from '@error-contracts/catalog';
import { makeContract } from '@error-contracts/catalog/check';
import { makeDraft } from '@error-contracts/catalog/draft';

/** The texts of locales, by language tag. */
export type LocaleTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Returns a catalogue of errors with these properties and defaults for the others. Codes count from 1000. */
export function catalogOfErrors(errors: Readonly<Record<string, JsonObject>>): JsonObject {
  const complete = Object.entries(errors).map(([name, entry], index) => [
    name,
    { code: 1000 + index, message: `${name}.`, status: 400, domain: 'test', ...entry },
  ]);
  return {
    name: 'test',
    sourceLocale: 'en',
    envelope: { code: 'code', message: 'message', data: 'data' },
    ranges: [{ from: 1000, to: 1999, name: 'all' }],
    errors: Object.fromEntries(complete),
  };
}

/** Returns the contract of a catalogue and its locales without a check: emitters must be safe for any text. */
export function uncheckedContract(catalog: JsonObject, locales: LocaleTexts = {}): Contract {
  const fileOf = (path: string, value: Json) => ({ path, value, text: JSON.stringify(value, null, 2) });
  const files = Object.entries(locales).map(([tag, texts]) => ({ tag, file: fileOf(`locales/${tag}.json`, texts) }));
  const { draft } = makeDraft({
    catalog: fileOf('catalog.json', catalog),
    locales: files,
    glossaries: [],
    diagnostics: [],
  });
  // The draft omits an entry of the wrong shape: a mistake in a test must not go unnoticed.
  for (const name of draft.names) {
    if (draft.entries.get(name)?.message === undefined) throw new Error(`${name} is no error with a message`);
  }
  return makeContract(draft);
}
