/**
 * Returns the same values, each through a function. No generator: it would end the source only when its next value comes,
 * which may be never.
 */
export function mapAsync<From, To>(source: AsyncIterable<From>, map: (value: From) => To): AsyncIterable<To> {
  return {
    [Symbol.asyncIterator](): AsyncIterator<To> {
      const iterator = source[Symbol.asyncIterator]();
      const mapped = ({ done, value }: IteratorResult<From>): IteratorResult<To> =>
        done === true ? { done, value: undefined } : { done: false, value: map(value) };
      return {
        next: async () => mapped(await iterator.next()),
        return: async () => mapped((await iterator.return?.()) ?? { done: true, value: undefined }),
      };
    },
  };
}
