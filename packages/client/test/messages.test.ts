import { loadLocale } from '@error-contracts/i18n';
import { expect, test, vi } from 'vitest';
import { newReader } from './reader.js';

const body = { code: 2004, message: 'Not here.', data: null };

test('a language is loaded once, however often it is asked for', async () => {
  const load = vi.fn(loadLocale);
  const { messages, message, readSync } = newReader({ load });
  expect(message(readSync(body), 'ja').locale).toBe('en');
  await Promise.all([messages.load('ja'), messages.load('ja'), messages.load('ja')]);
  await messages.load('ja');
  expect(load).toHaveBeenCalledTimes(1);
  expect(message(readSync(body), 'ja').locale).toBe('ja');
});

test('a loaded language is not loaded again, and nothing is loaded for an empty request', async () => {
  const load = vi.fn(loadLocale);
  const { messages } = newReader({ load });
  await Promise.all([messages.load('en'), messages.load(''), messages.load(undefined), messages.load([])]);
  expect(load).not.toHaveBeenCalled();
});

test('after a load that fails texts stay as they are, and the next load tries again', async () => {
  const load = vi.fn(loadLocale).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const { messages, message, readSync } = newReader({ load });
  await expect(messages.load('ja')).rejects.toThrow('Failed to fetch');
  expect(message(readSync(body), 'ja').locale).toBe('en');
  await messages.load('ja');
  expect(message(readSync(body), 'ja').locale).toBe('ja');
});

test('a loader that throws or loads nothing rejects too', async () => {
  const thrower = newReader({
    load: () => {
      throw new Error('no such chunk');
    },
  });
  await expect(thrower.messages.load('ja')).rejects.toThrow('no such chunk');
  const empty = newReader({ load: async () => undefined as never });
  await expect(empty.messages.load('ja')).rejects.toThrow(TypeError);
});

test('a subscriber is called once for each new language', async () => {
  const { messages } = newReader();
  const before = messages.current();
  const heard = vi.fn();
  const end = messages.subscribe(heard);
  await Promise.all([messages.load('ja-JP'), messages.load('ja')]);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(messages.current()).not.toBe(before);
  const after = messages.current();
  await messages.load('ja');
  expect(heard).toHaveBeenCalledTimes(1);
  expect(messages.current()).toBe(after);
  end();
  await messages.load('ko');
  expect(heard).toHaveBeenCalledTimes(1);
  expect(messages.initial()).toBe(before);
});

test('a listener that ends its own subscription does not end others', async () => {
  const { messages } = newReader();
  const other = vi.fn();
  const end = messages.subscribe(() => end());
  messages.subscribe(other);
  await messages.load('ja');
  await messages.load('ko');
  expect(other).toHaveBeenCalledTimes(2);
});
