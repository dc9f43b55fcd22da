import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A catalogue as a plain object that a test may spoil. */
// biome-ignore lint/suspicious/noExplicitAny: a test writes wrong values into it on purpose
export type MutableCatalog = any;

/** Returns a small catalogue without errors. */
export function exampleCatalog(): MutableCatalog {
  return {
    name: 'example',
    sourceLocale: 'en',
    envelope: { code: 'code', message: 'message', data: 'data' },
    ranges: [{ from: 2000, to: 2999, name: 'identity' }],
    errors: {
      USER_NOT_FOUND: { code: 2004, message: 'We can’t find this user.', status: 404, domain: 'account' },
      NAME_TOO_LONG: {
        code: 2024,
        message: 'Use at most {max} characters.',
        status: 422,
        domain: 'account',
        data: { max: { type: 'integer', minimum: 1, default: 140, description: 'The longest name.' } },
      },
    },
  };
}

/** Returns the translations of the example. */
export function exampleLocales(): Record<string, MutableCatalog> {
  return { de: { USER_NOT_FOUND: 'Wir finden diesen Benutzer nicht.', NAME_TOO_LONG: 'Höchstens {max} Zeichen.' } };
}

/** Writes a catalogue and its locales; strings and bytes are written as they are. */
export function writeCatalog(folder: string, catalog: unknown, locales: Record<string, unknown>): string {
  const path = join(folder, 'catalog.json');
  for (const [file, content] of [
    [path, catalog],
    ...Object.entries(locales).map(([tag, texts]) => [join(folder, 'locales', `${tag}.json`), texts]),
  ] as [string, unknown][]) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2),
    );
  }
  return path;
}
