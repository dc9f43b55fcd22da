/** Marks a request whose body could not be read, and which was answered outside of its handler. */
const ANSWERED = Symbol('answered');

/** Marks the request. Its handler will fail, but that is neither to be answered nor to be logged. */
export function markAsAnswered(request: object): void {
  Object.defineProperty(request, ANSWERED, { value: true, configurable: true });
}

/** Returns whether the request was answered outside of its handler. */
export function wasAnswered(request: unknown): boolean {
  return typeof request === 'object' && request !== null && ANSWERED in request;
}
