import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Contract } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { readSources } from '@error-contracts/catalog/read';

/** The catalogue of which the examples of the rules are. */
const CATALOG = {
  name: 'example',
  sourceLocale: 'en',
  fallback: 'BUSY',
  envelope: { code: 'code', message: 'message', data: 'data' },
  ranges: [{ from: 1000, to: 2999, name: 'all' }],
  errors: {
    BUSY: { code: 1000, message: 'Please try again later.', status: 500, domain: 'account' },
    BODY_INVALID: { code: 1001, message: 'The request cannot be read.', status: 400, domain: 'account' },
    ROUTE_MISSING: { code: 1002, message: 'There is nothing here.', status: 404, domain: 'account' },
    USER_NOT_FOUND: { code: 2004, message: 'There is no such user.', status: 404, domain: 'account' },
    KEY_UNREADABLE: {
      code: 2016,
      message: 'The key of the vault cannot be read.',
      status: 500,
      domain: 'account',
      audience: 'internal',
    },
    NAME_TOO_LONG: {
      code: 2024,
      message: 'Use at most {max} characters.',
      status: 422,
      domain: 'account',
      data: { max: { type: 'integer', minimum: 1, default: 140, description: 'The longest name.' } },
    },
  },
};
const GERMAN = {
  BUSY: 'Bitte versuche es später.',
  BODY_INVALID: 'Die Anfrage ist nicht lesbar.',
  ROUTE_MISSING: 'Hier ist nichts.',
  USER_NOT_FOUND: 'Diesen Benutzer gibt es nicht.',
  KEY_UNREADABLE: 'Der Schlüssel ist nicht lesbar.',
  NAME_TOO_LONG: 'Höchstens {max} Zeichen.',
};

/** Resolves to the contract of the examples, with a changed envelope if one is given. */
export async function exampleContract(catalog: object = {}): Promise<Contract> {
  const folder = mkdtempSync(join(tmpdir(), 'api-fuzz-'));
  try {
    const write = (path: string, content: object): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), JSON.stringify(content));
    };
    write('catalog.json', { ...CATALOG, ...catalog });
    write('locales/de.json', GERMAN);
    const { contract, diagnostics } = check(await readSources(join(folder, 'catalog.json')));
    if (contract === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
    return contract;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
