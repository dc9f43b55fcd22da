import { DatabaseSync } from 'node:sqlite';
import { catalog } from '@error-contracts/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationsOf } from '../src/operations/all-operations.ts';
import type { Parts } from './support/browser.ts';
import { fieldsIn } from './support/fields-in.ts';
import { rawRequest } from './support/raw-request.ts';
import { type RunningService, startService } from './support/running-service.ts';
import { validRequests } from './support/valid-requests.ts';
import { type World, world } from './support/world.ts';

const operations = operationsOf({ development: true });
const signedIn = operations.filter((operation) => operation.signedIn);
const writing = operations.filter((operation) => operation.method !== 'GET');

let service: RunningService;
let made: World;
let requests: Readonly<Record<string, Parts>>;

beforeAll(async () => {
  service = await startService();
  made = await world(service);
  requests = validRequests(made);
});
afterAll(() => service.close());

describe.each(signedIn)('$id', ({ id }) => {
  it('asks a visitor to sign in', async () => {
    await expect(made.visitor.send(id, requests[id])).toSatisfyErrorContract('SIGN_IN_REQUIRED');
  });

  it.each(['forged', 'x'.repeat(43), '../../etc/passwd', "' OR 1=1 --", '%00', '"quoted"'])(
    'refuses the forged session %s',
    async (session) => {
      const headers = { cookie: `session=${session}` };
      await expect(made.visitor.send(id, { ...requests[id], headers })).toSatisfyErrorContract('SESSION_INVALID');
    },
  );
});

describe.each(writing)('$id', ({ id, method }) => {
  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ])('refuses what a page of another origin sends: %o', async (headers) => {
    const answer = made.owner.browser.send(id, { ...requests[id], headers });
    await expect(answer).toSatisfyErrorContract('OPERATION_FORBIDDEN');
  });

  it.each(['{', '"', 'undefined', '{"a":1}}', '\u0000', '{"__proto__":{}}', '{"constructor":{"prototype":1}}'])(
    'refuses the body %j, which is no JSON or reaches for a prototype',
    async (body) => {
      const answer = await made.owner.browser.send(id, { ...requests[id], body });
      await expect(answer).toSatisfyErrorContract('REQUEST_PARAMETERS_INCOMPLETE');
      expect(method).not.toBe('GET');
    },
  );
});

describe.each(operations.filter(({ body, query }) => body?.required || query?.required))('$id', (operation) => {
  const part = operation.body === undefined ? 'query' : 'body';
  it.each(operation[part]?.required ?? [])('says that %s is missing', async (field) => {
    const { [part]: whole, ...rest } = requests[operation.id] ?? {};
    const { [field]: _, ...without } = whole as Readonly<Record<string, never>>;
    const answer = await made.owner.browser.send(operation.id, { ...rest, [part]: without });
    const expected = operation.fields?.[field]?.missing ?? 'PARAMETER_MISSING';
    // Further fields of the request may be wrong.
    const held = fieldsIn(answer);
    if (held.length > 0) return expect(held).toContainEqual([`/${field}`, catalog[expected].code]);
    await expect(answer).toSatisfyErrorContract(expected);
    const named = { PARAMETER_MISSING: field, USER_PARAMETER_MISSING: field }[expected as string];
    if (named !== undefined) expect(answer.body).toMatchObject({ data: { parameter: named } });
  });
});

it.each(operations)('$id with headers of 100 kB', async ({ id, method, path }) => {
  const target = path.replace(/:(\w+)/g, (_, name) => requests[id]?.params?.[name] ?? '');
  const bytes = `${method} /api${target} HTTP/1.1\r\nhost: x\r\naccept-language: ${'de,'.repeat(33_000)}\r\n\r\n`;
  expect((await rawRequest(service.address, bytes)).error).toBe('REQUEST_PARAMETERS_INCOMPLETE');
});

it('every operation answers a client that is too slow with 408', async () => {
  const impatient = await startService({ requestTimeout: 300 });
  const slow = operations.map(({ method, path }) =>
    rawRequest(impatient.address, `${method} /api${path} HTTP/1.1\r\nhost: x\r\nx-slow:`),
  );
  const answers = await Promise.all(slow);
  await impatient.close();
  for (const answer of answers) await expect(answer).toSatisfyErrorContract('REQUEST_TIMEOUT');
});

it('every operation that needs a session says if it has expired, not that it is invalid', async () => {
  const late = await startService();
  const { owner } = await world(late);
  late.pass(8 * 24 * 60 * 60_000);
  const answers = await Promise.all(signedIn.map(({ id }) => owner.browser.send(id, requests[id])));
  await late.close();
  for (const answer of answers) await expect(answer).toSatisfyErrorContract('SESSION_EXPIRED');
});

it('every operation answers, and the service goes on, after the tables of the database are gone', async () => {
  const broken = await startService();
  const { owner } = await world(broken);
  const other = new DatabaseSync(broken.databasePath, { enableForeignKeyConstraints: false });
  const tables = other.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
  for (const { name } of tables) other.exec(`ALTER TABLE ${name} RENAME TO gone_${name}`);
  other.close();
  for (const { id } of operations) {
    const answer = await owner.browser.send(id, requests[id]);
    await expect(answer, id).toSatisfyErrorContract('SYSTEM_BUSY');
  }
  await broken.close();
});

it('there is a request for every operation', () => {
  expect(Object.keys(requests).sort()).toEqual(operations.map(({ id }) => id).sort());
});

const optionalTexts = operations.flatMap(({ id, body }) =>
  Object.entries(body?.properties ?? {})
    .filter(([name, schema]) => 'minLength' in schema && !body?.required?.includes(name))
    .map(([name]) => ({ id, name })),
);

// Nobody declares that a field is missing which may be. The proof compares each answer with the declarations.
it.each(optionalTexts)(
  '$id says that an empty $name has the wrong form, unless it asks for the field',
  async (field) => {
    const { id, name } = field;
    const { body, ...rest } = requests[id] ?? {};
    const answer = await made.owner.browser.send(id, { ...rest, body: { ...(body as object), [name]: '' } });
    expect(answer.error).not.toBe('PARAMETER_MISSING');
    expect(answer.error).not.toBeNull();
  },
);

it.each(operations.filter(({ path }) => path.includes(':')))(
  '$id has a route for a long parameter',
  async (operation) => {
    const { id, params } = operation;
    const long = Object.fromEntries(Object.keys(params?.properties ?? {}).map((name) => [name, 'x'.repeat(2000)]));
    // The answer is one that the operation declares: the proof compares it.
    expect((await made.owner.browser.send(id, { ...requests[id], params: long })).error).not.toBeNull();
  },
);
