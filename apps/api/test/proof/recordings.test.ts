import type { ErrorName } from '@error-contracts/types';
import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../src/http/errors-of.ts';
import { routesOf } from '../../src/routes.ts';
import { errorOf } from '../support/answer.ts';
import { type Recording, recordings } from '../support/recordings.ts';
import { password } from '../support/world.ts';

const routes = routesOf({ development: true });
const all = recordings();
const failures = all.filter(({ status }) => status >= 400);

/** What may be answered where no operation is found. */
const withoutOperation: ReadonlySet<ErrorName> = new Set([
  'OPERATION_FORBIDDEN',
  'REQUEST_PARAMETERS_INCOMPLETE',
  'SYSTEM_BUSY',
]);

/** What no answer may give away. */
const secrets: readonly RegExp[] = [
  /\bat .*\(?(file:|node:|\/).*:\d+:\d+/, // a line of a stack
  /\b(?:file:\/\/|node_modules|node:internal)|\.(?:ts|js|mjs|db|sqlite)\b(?!on)/,
  /\/(?:tmp|home|root|usr|var|etc)\//,
  /\b(?:SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|PRAGMA)\b|SQLITE|sqlite|constraint failed|no such table/,
  /scrypt\$|passwordHash|tokenHash|codeHash/,
  /FST_ERR|ERR_[A-Z]+_|\bfastify\b/i,
  new RegExp(password),
];

describe('everything that was answered while the tests ran', () => {
  it('was written down', () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(failures.length).toBeGreaterThan(700);
  });

  it('is an error of the catalogue where it is no success', () => {
    expect(failures.map(nameOf)).toHaveLength(failures.length);
  });

  it.each(routes)('has no error from $id that it does not list, and all that it lists', (route) => {
    const answered = new Set(failures.filter(({ operation }) => operation === route.id).map(nameOf));
    expect([...answered].sort()).toEqual(Object.keys(errorsOf(route)).sort());
  });

  it('has only general errors where there is no operation', () => {
    const names = failures.filter(({ operation }) => operation === null).map(nameOf);
    expect(new Set(names)).toEqual(withoutOperation);
  });

  it('gives away no stack, statement, path or secret', () => {
    const scanned = failures.map(({ headers, body }) => `${JSON.stringify(headers)} ${body}`);
    expect(scanned.filter((text) => secrets.some((secret) => secret.test(text)))).toEqual([]);
    const others = all.filter(({ operation, status }) => status < 400 && operation !== null);
    expect(others.filter(({ body }) => secrets.some((secret) => secret.test(body)))).toEqual([]);
  });

  it('reaches at least 45 errors of the catalogue', () => {
    expect(new Set(failures.map(nameOf)).size).toBeGreaterThanOrEqual(45);
  });
});

function nameOf({ status, headers, body }: Recording): ErrorName {
  return errorOf(status, new Headers(headers), body);
}
