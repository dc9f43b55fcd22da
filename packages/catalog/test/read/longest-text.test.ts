import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.js';
import { filesInMemory, readSources } from '../../src/read/index.js';

/** Three places say how long a text may be: the schemas of both files, and the draft, which reads no longer one. */
const LONGEST = 1_000_000;

function schemaOf(name: string): { readonly [keyword: string]: never } {
  return JSON.parse(readFileSync(new URL(`../../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
}

async function rulesFor(message: string, translation: string): Promise<readonly string[]> {
  const errors = { USER_NOT_FOUND: { code: 1, message, status: 404, domain: 'account' } };
  const files = {
    'catalog.json': { name: 'shop', sourceLocale: 'en', envelope: { code: 'code', message: 'message' }, errors },
    'locales/de.json': { USER_NOT_FOUND: translation },
  };
  const bytes = Object.entries(files).map(([path, value]) => [path, Buffer.from(JSON.stringify(value))] as const);
  const sources = await readSources(
    'catalog.json',
    filesInMemory(new Map(bytes), (path) => path),
  );
  return [...new Set(check(sources).diagnostics.map(({ rule }) => rule))];
}

test('the schemas of the catalogue and of a translation have the same limit', () => {
  const { $defs } = schemaOf('catalog') as never as { $defs: { error: { properties: { message: object } } } };
  expect($defs.error.properties.message).toMatchObject({ maxLength: LONGEST });
  expect(schemaOf('locale').additionalProperties).toMatchObject({ maxLength: LONGEST });
});

describe('a text of that length is read, and a longer one is not', () => {
  // Nothing declares the placeholder: only a text that is read has it.
  const ofLength = (length: number): string => '{x}'.padStart(length, 'a');

  test('in the catalogue', async () => {
    expect(await rulesFor(ofLength(LONGEST), 'Fehlt.')).toContain('placeholders-are-declared');
    expect(await rulesFor(ofLength(LONGEST + 1), 'Fehlt.')).toEqual(['files-match-their-schema']);
  });

  test('in a translation', async () => {
    const unread = ['translations-are-complete', 'files-match-their-schema'];
    expect(await rulesFor('It is missing.', 'a'.repeat(LONGEST))).not.toContain('files-match-their-schema');
    expect(await rulesFor('It is missing.', ofLength(LONGEST))).not.toContain('translations-are-complete');
    expect(await rulesFor('It is missing.', ofLength(LONGEST + 1))).toEqual(unread);
  });
});
