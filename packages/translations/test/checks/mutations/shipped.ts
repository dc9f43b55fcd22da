import { readdirSync, readFileSync } from 'node:fs';

const schemas = new URL('../../../../../schemas/', import.meta.url);

/** Reads a file of the shipped catalogue. */
export function shippedFile<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, schemas), 'utf8'));
}

/** The languages that the shipped catalogue is translated into. */
export const shippedLocales: readonly string[] = readdirSync(new URL('locales/', schemas))
  .map((file) => file.replace('.json', ''))
  .sort();
