import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationsOf } from '../../src/operations/all-operations.ts';
import type { Parts } from '../support/browser.ts';
import { type RunningService, startService } from '../support/running-service.ts';
import { validRequests } from '../support/valid-requests.ts';
import { person, succeeded, type World, world } from '../support/world.ts';

const texts = [
  `'; DROP TABLE users; --`,
  `" OR ""="`,
  `ada' UNION SELECT passwordHash FROM users --`,
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  `{{constructor.constructor("return process")()}}\${process.exit()}`,
  'a\r\nset-cookie: session=stolen',
  '\u202ecilam\u2066\u0000\u001b[31m',
  '../../../../etc/passwd',
  '__proto__',
  'x'.repeat(5000),
];

let service: RunningService;
let made: World;
let requests: Readonly<Record<string, Parts>>;

beforeAll(async () => {
  service = await startService();
  made = await world(service);
  requests = validRequests(made);
});
afterAll(() => service.close());

const fields = operationsOf({ development: true }).flatMap(({ id, params, query, body }) =>
  Object.entries({ params, query, body }).flatMap(([part, schema]) =>
    Object.keys(schema?.properties ?? {}).map((field) => ({ id, part: part as keyof Parts, field })),
  ),
);

describe.each(fields)('$id', ({ id, part, field }) => {
  it(`treats SQL, HTML and control characters in ${part}.${field} as text`, async () => {
    // A new user each time, because an earlier request may have deleted the account or changed its password.
    const { browser } = await person(service);
    for (const text of texts) {
      const parts = { ...requests[id], [part]: { ...(requests[id]?.[part] as object), [field]: text } };
      const { error, headers } = await browser.send(id, parts);
      expect(error).not.toBe('SYSTEM_BUSY');
      expect(headers.get('set-cookie') ?? '').not.toContain('stolen');
    }
  });
});

it('a display name comes back unchanged', async () => {
  const { browser, id } = await person(service);
  for (const displayName of texts.filter((text) => text.length <= 100)) {
    const answer = await browser.send<{ displayName: string }>('updateUser', {
      params: { userId: id },
      body: { displayName },
    });
    expect(succeeded(answer).displayName).toBe(displayName);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

it('leaves the database intact', () => {
  const database = new DatabaseSync(service.databasePath, { readOnly: true });
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  expect(database.prepare(`SELECT count(*) AS count FROM users WHERE email = ?`).get(made.owner.email)).toEqual({
    count: 1,
  });
  database.close();
});
