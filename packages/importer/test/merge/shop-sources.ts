import type { Json, JsonObject } from '@error-contracts/catalog';
import { type Checked, check } from '@error-contracts/catalog/check';
import type { SourceFile, Sources } from '@error-contracts/catalog/read';
import type { ImportPlan } from '../../src/merge/import-plan.js';
import type { ImportRequest } from '../../src/merge/import-request.js';
import type { ImportedRow } from '../../src/read/rows/imported-row.js';

/** The catalogue that these tests import into: two entries of a document, one of a person, one with a parameter. */
export const errors: Readonly<Record<string, JsonObject>> = {
  USER_NOT_FOUND: entry(2004, 'No such user.'),
  USER_LOCKED: entry(2005, 'The user is locked.'),
  OWN_ERROR: { code: 2010, message: 'Written by hand.', status: 400, domain: 'own' },
  NAME_TOO_LONG: {
    ...entry(2024, 'At most {max} signs.', 'At most 140 signs.'),
    data: { max: { type: 'integer', default: 140, maximum: 500, description: 'The longest.' } },
  },
};

/** An entry that was imported from `doc.md`. */
export function entry(code: number, message: string, text: string = message): JsonObject {
  return { code, message, status: 404, domain: 'account', source: { document: 'doc.md', text } };
}

/** Sources with these errors in the catalogue, and these locales. */
export function sourcesOf(
  all: JsonObject = errors,
  locales: Readonly<Record<string, JsonObject>> = {},
): Sources & { readonly catalog: SourceFile } {
  const catalog = {
    name: 'shop',
    sourceLocale: 'en',
    envelope: { code: 'code', message: 'message', data: 'data' },
    ranges: [{ from: 2000, to: 2999, name: 'all', reserved: [{ code: 2999, reason: 'Kept free.' }] }],
    errors: all,
  };
  return {
    catalog: fileOf('catalog.json', catalog),
    locales: Object.entries(locales).map(([tag, texts]) => ({ tag, file: fileOf(`locales/${tag}.json`, texts) })),
    glossaries: [],
    diagnostics: [],
  };
}

function fileOf(path: string, value: Json): SourceFile {
  return { path, value, text: `${JSON.stringify(value, null, 2)}\n` };
}

/** The request to import these texts by code from `doc.md`. */
export function request(texts: Readonly<Record<number, string>>, more: Partial<ImportRequest> = {}): ImportRequest {
  const rows = Object.entries(texts).map(
    ([code, text], index): ImportedRow => ({ code: Number(code), text, line: index + 3, column: 1 }),
  );
  return { document: 'doc.md', rows, overwrite: new Set(), ...more };
}

/** The texts of a document that has the same errors as the catalogue. */
export const sameTexts: Readonly<Record<number, string>> = {
  2004: 'No such user.',
  2005: 'The user is locked.',
  2010: 'Written by hand.',
  2024: 'At most 140 signs.',
};

/** The value of a file that a plan writes. */
export function written(plan: ImportPlan, path = 'catalog.json') {
  return JSON.parse(plan.files.get(path) ?? 'null');
}

/** The diagnostics of the catalogue that a plan makes. */
export function checked(sources: Sources & { readonly catalog: SourceFile }, plan: ImportPlan): Checked {
  const changed = (file: SourceFile): SourceFile => {
    const text = plan.files.get(file.path) ?? file.text;
    return { path: file.path, text, value: JSON.parse(text) };
  };
  return check({
    ...sources,
    catalog: changed(sources.catalog),
    locales: sources.locales.map(({ tag, file }) => ({ tag, file: changed(file) })),
  });
}
