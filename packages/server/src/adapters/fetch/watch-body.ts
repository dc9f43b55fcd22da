import type { Fault } from '../../resolve/request-failure.js';

/** On an error, that it came out of a body: any other `SyntaxError` is a bug, and no fault of the request. */
const FROM_BODY = Symbol('from a body');

/** A request whose body can be read, as Fetch or Hono have it. */
interface WithBody {
  json(): Promise<unknown>;
  formData(): Promise<unknown>;
}

/** Makes a request mark the errors that come out of its body, and itself; the request is returned. */
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

/** The fault of a body that could not be read, for the error that came out of it or the request that it is of. */
export function bodyFaultOf(errorOrRequest: unknown): Fault | undefined {
  return typeof errorOrRequest === 'object' && errorOrRequest !== null && FROM_BODY in errorOrRequest
    ? { kind: 'malformedBody' }
    : undefined;
}

function mark(of: unknown): void {
  if (typeof of === 'object' && of !== null) Object.defineProperty(of, FROM_BODY, { value: true, configurable: true });
}
