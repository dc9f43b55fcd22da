/**
 * Returns what a procedure returned. If it is a stream of events that fails, it fails with the error that the function
 * returns.
 */
export function mapFailures(output: unknown, errorOf: (thrown: unknown) => unknown): unknown {
  if (!isIterator(output)) return output;
  const next = async (): Promise<unknown> => {
    try {
      return await output.next();
    } catch (thrown) {
      throw errorOf(thrown);
    }
  };
  // A proxy, because oRPC tells its own kinds of streams apart by their class.
  const mapped: object = new Proxy(output, {
    get(target, key) {
      if (key === 'next') return next;
      if (key === Symbol.asyncIterator) return () => mapped;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return mapped;
}

function isIterator(output: unknown): output is AsyncIterator<unknown> {
  return (
    typeof output === 'object' &&
    output !== null &&
    Symbol.asyncIterator in output &&
    typeof (output as Partial<AsyncIterator<unknown>>).next === 'function'
  );
}
