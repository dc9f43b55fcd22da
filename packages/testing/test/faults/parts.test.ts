import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerOf, halfOf, withHeaders } from '../../src/faults/answer-of.js';
import type { AnswerFault } from '../../src/faults/index.js';
import { responseOf } from '../../src/faults/response-of.js';
import { wait } from '../../src/faults/wait.js';

const answer = (changes: Partial<AnswerFault> = {}): AnswerFault => ({
  ...answerOf(500, 'text/plain', 'half'),
  ...changes,
});

describe('an answer', () => {
  test('is whole and comes at once', () => {
    expect(answerOf(503, 'text/html', 'x', { 'retry-after': '3' })).toEqual({
      kind: 'answer',
      status: 503,
      headers: { 'content-type': 'text/html', 'retry-after': '3' },
      body: 'x',
      delay: 0,
      ending: 'whole',
    });
  });

  test('may have other headers', () => {
    expect(withHeaders(answer(), { vary: '*', 'content-type': 'a/b' })).toEqual(
      answer({ headers: { 'content-type': 'a/b', vary: '*' } }),
    );
  });

  test.each<[string | Uint8Array, string | Uint8Array]>([
    ['abcd', 'ab'],
    ['abc', 'ab'],
    ['', ''],
    [new Uint8Array([1, 2, 3]), new Uint8Array([1, 2])],
  ])('half of %j', (body, half) => {
    expect(halfOf(body)).toEqual(half);
  });
});

describe('a wait', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('ends after its time, and leaves nothing on the signal', async () => {
    const { signal } = new AbortController();
    const [add, remove] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    const done = vi.fn();
    void wait(100, signal).then(done);
    await vi.advanceTimersByTimeAsync(99);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalledExactlyOnceWith(undefined);
    expect(remove.mock.calls).toEqual([['abort', add.mock.calls[0]?.[1]]]);
  });

  test('needs no signal', async () => {
    const done = vi.fn();
    void wait(100).then(done);
    void wait(100, null).then(done);
    await vi.advanceTimersByTimeAsync(100);
    expect(done).toHaveBeenCalledTimes(2);
  });

  test('ends with the reason of the signal, and its timer with it', async () => {
    const controller = new AbortController();
    const waiting = wait(100, controller.signal);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort('mine');
    await expect(waiting).rejects.toBe('mine');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('does not begin if the signal is aborted already', async () => {
    await expect(wait(100, AbortSignal.abort('mine'))).rejects.toBe('mine');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('for ever has no timer, and ends with the signal only', async () => {
    const controller = new AbortController();
    const waiting = wait(Number.POSITIVE_INFINITY, controller.signal);
    expect(vi.getTimerCount()).toBe(0);
    controller.abort('mine');
    await expect(waiting).rejects.toBe('mine');
  });
});

describe('a response of fetch', () => {
  /** Reads up to some chunks of a body. */
  async function chunks(response: Response, most = 3): Promise<readonly string[]> {
    const reader = response.body?.getReader();
    const found: string[] = [];
    while (reader !== undefined && found.length < most) {
      const { value, done } = await reader.read();
      if (done) break;
      found.push(new TextDecoder().decode(value));
    }
    await reader?.cancel();
    return found;
  }

  test('has status, headers and body of the answer', async () => {
    const response = responseOf(answer({ headers: { 'content-type': 'a/b', 'x-y': '1' } }));
    expect([response.status, Object.fromEntries(response.headers)]).toEqual([
      500,
      { 'content-type': 'a/b', 'x-y': '1' },
    ]);
    expect(await response.text()).toBe('half');
    expect(await responseOf(answer({ body: new Uint8Array([0x61, 0xff]) })).bytes()).toEqual(
      new Uint8Array([0x61, 0xff]),
    );
  });

  test('has no type if the answer has none', () => {
    expect([...responseOf(answer({ headers: {} })).headers]).toEqual([]);
  });

  test.each([204, 205, 304])('has no body with %i', (status) => {
    expect(responseOf(answer({ status })).body).toBeNull();
    expect(responseOf(answer({ status, ending: 'hanging' })).body).toBeNull();
  });

  test.each([200, 203, 206, 303, 305, 404])('has one with %i', async (status) => {
    expect(await responseOf(answer({ status })).text()).toBe('half');
  });

  test('breaks after the body', async () => {
    const reader = responseOf(answer({ ending: 'cut-off' })).body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('half');
    await expect(reader?.read()).rejects.toThrow(new TypeError('terminated'));
  });

  test('hangs after the body, until somebody cancels it or aborts', async () => {
    const controller = new AbortController();
    const reader = responseOf(answer({ ending: 'hanging' }), controller.signal).body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('half');
    const rest = reader?.read();
    expect(await Promise.race([rest, new Promise((resolve) => setTimeout(resolve, 20, 'hangs'))])).toBe('hangs');
    controller.abort(new Error('mine'));
    await expect(rest).rejects.toThrow('mine');
  });

  test('sends spaces without end', async () => {
    expect(await chunks(responseOf(answer({ ending: 'endless' })))).toEqual([
      'half',
      ' '.repeat(100_000),
      ' '.repeat(100_000),
    ]);
  });

  test('makes nothing before it is read, and nothing after it is aborted or cancelled', async () => {
    const controller = new AbortController();
    const response = responseOf(answer({ ending: 'endless' }), controller.signal);
    const reader = response.body?.getReader();
    await reader?.read();
    const next = reader?.read();
    controller.abort(new Error('mine'));
    await expect(next).rejects.toThrow('mine');
    const cancelled = responseOf(answer({ ending: 'endless' })).body?.getReader();
    await cancelled?.read();
    const pending = cancelled?.read();
    await cancelled?.cancel();
    expect(await pending).toEqual({ value: undefined, done: true });
    // What is made after the end would be an unhandled rejection.
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
});
