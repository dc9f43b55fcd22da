import { expect, test } from 'vitest';
import type { FuzzRequest } from '../../src/requests/fuzz-request.js';
import { shrinkRequest } from '../../src/shrink/shrink-request.js';

const json = [['content-type', 'application/json']] as const;

async function shrunk(request: Partial<FuzzRequest>, happens: (candidate: FuzzRequest) => boolean, tries = 500) {
  let sent = 0;
  const best = await shrinkRequest(
    { method: 'POST', target: '/a', headers: [], ...request },
    async (candidate) => {
      sent++;
      return happens(candidate);
    },
    tries,
  );
  return { ...best, body: best.body?.toString(), sent };
}

const text = (request: FuzzRequest) => request.body?.toString() ?? '';

test('only the member that matters stays', async () => {
  const body = Buffer.from(JSON.stringify({ a: 1, b: ['x', 'y'], name: `padding ' padding`, c: { d: null } }));
  const { body: left, headers } = await shrunk({ headers: [...json, ['x-a', '1']], body }, (each) =>
    text(each).includes("'"),
  );
  expect(left).toBe("'");
  expect(headers).toEqual([]);
});

test('JSON stays JSON if that matters', async () => {
  const isName = (value: unknown) =>
    typeof value === 'object' && value !== null && 'name' in value && `${value.name}`.includes("'");
  const body = Buffer.from(JSON.stringify({ a: 1, name: `padding ' padding`, c: { d: null } }));
  const { body: left } = await shrunk({ headers: json, body }, (each) => {
    try {
      return isName(JSON.parse(text(each)));
    } catch {
      return false;
    }
  });
  expect(left).toBe(`{"name":"'"}`);
});

test.each([101, 1000, 65_537])('a length of %d is found, or nearly', async (limit) => {
  const { body } = await shrunk({ body: Buffer.from('x'.repeat(200_000)) }, (each) => text(each).length >= limit);
  expect(body?.length).toBeGreaterThanOrEqual(limit);
  expect(body?.length).toBeLessThan(limit * 1.02 + 2);
});

test('a header, the query and the path are made shorter', async () => {
  const request = {
    target: '/users/something?a=1&b=%27xxxx&c=3',
    headers: [['accept-language', 'de,'.repeat(500)]] as const,
  };
  const { target, headers } = await shrunk(request, ({ target: path, headers: [header] }) => {
    return path.startsWith('/users/') && path.includes('%27') && (header?.[1].length ?? 0) > 9;
  });
  expect(target).toBe('/users/x?b=%27');
  expect(headers).toEqual([['accept-language', expect.stringMatching(/^.{10}$/)]]);
});

test('a deep body is made smaller as text', async () => {
  const body = Buffer.from('['.repeat(50_000) + ']'.repeat(50_000));
  const { body: left } = await shrunk({ body }, (each) => text(each).startsWith('[[['));
  expect(left).toBe('[[[');
});

test('no more requests than the tries, and never a longer one', async () => {
  const { sent } = await shrunk({ body: Buffer.from('x'.repeat(1000)) }, () => true, 7);
  expect(sent).toBeLessThanOrEqual(7);
  const never = await shrunk({ body: Buffer.from('{"a":[1,2]}') }, () => false);
  expect(never.body).toBe('{"a":[1,2]}');
});
