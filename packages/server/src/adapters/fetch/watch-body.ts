import type { RequestFailure } from '../../resolve/request-failure.js';

/** Marks an error that came out of a body. Any other `SyntaxError` is a bug, and no request failure. */
const FROM_BODY = Symbol('from a body');

/** A request whose body can be read, as Fetch or Hono have it. */
interface WithBody {
  json(): Promise<unknown>;
  formData(): Promise<unknown>;
}

/** Returns the request. From now on it marks itself and the error if its body cannot be read. */
export function watchBody<Of extends WithBody>(request: Of): Of {
  for (const method of ['json', 'formData'] as const) {
    const read = request[method].bind(request);
    const watched = async (): Promise<unknown> => {
      try {
        return await read();
      } catch (error) {
        mark(error);
        mark(request);
        throw error;
      }
    };
    Object.defineProperty(request, method, { value: watched, configurable: true, writable: true });
  }
  return request;
}

/** Returns the request failure if this error came out of a body, or if the body of this request could not be read. */
export function requestFailureOfBody(errorOrRequest: unknown): RequestFailure | undefined {
  return typeof errorOrRequest === 'object' && errorOrRequest !== null && FROM_BODY in errorOrRequest
    ? { kind: 'malformedBody' }
    : undefined;
}

/** A frozen error stays unmarked. It must not be replaced by the failure to mark it. */
function mark(of: unknown): void {
  if (typeof of === 'object' && of !== null) Reflect.defineProperty(of, FROM_BODY, { value: true, configurable: true });
}
