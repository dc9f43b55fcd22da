interface Holder {
  readonly name?: unknown;
  readonly status?: unknown;
  readonly statusCode?: unknown;
  readonly headers?: unknown;
  readonly header?: unknown;
  readonly data?: unknown;
  readonly body?: unknown;
  readonly text?: unknown;
  readonly error?: unknown;
  readonly getResponseHeader?: unknown;
  readonly responseJSON?: unknown;
  readonly responseType?: unknown;
  readonly responseText?: unknown;
  readonly response?: unknown;
  readonly rawResponse?: unknown;
}

/** Returns the body that a response of a library has read, in an object; undefined if the value is no such response. */
export function heldBody(value: unknown): { readonly body: unknown } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const holder = value as Holder;
  const { name, status, statusCode, headers, header, data, body, text, error } = holder;
  if (typeof holder.getResponseHeader === 'function') return { body: bodyOfRequest(holder) };
  if (status === 'PARSING_ERROR') return { body: data };
  if (typeof (status ?? statusCode) !== 'number') return undefined;
  // superagent throws what it cannot parse, without a response.
  if (typeof holder.rawResponse === 'string') return { body: holder.rawResponse };
  if (typeof (headers ?? header) !== 'object') {
    // RTK Query has nothing else. An object with more is the body of somebody else.
    return Object.keys(value).sort().join() === 'data,status' ? { body: data } : undefined;
  }
  if (name === 'HttpErrorResponse') return { body: textOfParseError(error) ?? error };
  if ('data' in value) return { body: data };
  // superagent has the text beside what it made of it.
  if (typeof text === 'string') return { body: text };
  return 'body' in value ? { body } : undefined;
}

function bodyOfRequest(request: Holder): unknown {
  if (request.responseJSON !== undefined) return request.responseJSON;
  // XMLHttpRequest throws if its text is read and something else was asked for.
  return request.responseType ? request.response : request.responseText;
}

/** Angular puts what it could not parse beside the reason. */
function textOfParseError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  const { error: reason, text } = error as Holder;
  return reason instanceof Error && typeof text === 'string' ? text : undefined;
}
