import { afterEach, expect, test, vi } from 'vitest';
import type { LogEntry } from '../../src/index.js';
import { observedBy } from './entries.js';

const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => printed.mockClear());

test('every entry, at every level, goes to each observer', () => {
  const seen: LogEntry[] = [];
  const errors = observedBy(
    (entry) => seen.push(entry),
    (entry) => seen.push(entry),
  );
  errors.respond(errors.USER_NOT_FOUND());
  expect(seen).toMatchObject([{ error: { name: 'USER_NOT_FOUND' } }, { error: { name: 'USER_NOT_FOUND' } }]);
  expect(seen[0]).toBe(seen[1]);
});

test('an observer that fails costs neither the answer nor the other observers', async () => {
  const seen: string[] = [];
  const errors = observedBy(
    () => {
      throw new Error('first');
    },
    async () => {
      throw new Error('second');
    },
    ({ error }) => seen.push(error.name),
  );
  expect(errors.respond(errors.USER_NOT_FOUND()).status).toBe(404);
  expect(seen).toEqual(['USER_NOT_FOUND']);
  await expect.poll(() => printed.mock.calls.length).toBe(2);
  expect(printed.mock.calls.join()).toMatch(/Error: first[\s\S]*Error: second/);
});
