import { reader } from '../errors/reader.ts';

const TIMEOUT = 15_000;

/** Asks the API and gives its answer. Every failure is thrown as `ResponseError`, which a reader reads back. */
export async function sendRequest<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const response = await fetched(method, path, body);
  if (response.status === 204) return undefined as Answer;
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  if (!response.ok || !isJson) throw reader.toError(await reader.read(response));
  try {
    return await response.json();
  } catch (thrown) {
    throw reader.toError(await reader.read(thrown));
  }
}

async function fetched(method: string, path: string, body?: object): Promise<Response> {
  const headers = {
    accept: 'application/json',
    // The language on the page, which need not be the one of the browser: for errors that only a newer server can word.
    'accept-language': document.documentElement.lang,
    ...(body && { 'content-type': 'application/json' }),
  };
  try {
    return await fetch(`/api${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT),
    });
  } catch (thrown) {
    throw reader.toError(await reader.read(thrown));
  }
}
