/** What runners know a failed assertion by. Node prints what an error has of its own, if it is enumerable. */
const OF_ASSERTION = {
  name: { value: 'AssertionError', configurable: true, writable: true },
  code: { value: 'ERR_ASSERTION', configurable: true, writable: true },
  generatedMessage: { value: false, configurable: true, writable: true },
} as const;

/** Returns the error as a failed assertion with a message, which its stack has too. */
export function withMessage(failure: Error, message: string): Error {
  const { stack = '' } = failure;
  const start = stack.indexOf('\n    at ');
  const value = `AssertionError: ${message}${start === -1 ? '' : stack.slice(start)}`;
  return Object.defineProperties(failure, {
    ...OF_ASSERTION,
    message: { value: message, configurable: true, writable: true },
    stack: { value, configurable: true, writable: true },
  });
}
