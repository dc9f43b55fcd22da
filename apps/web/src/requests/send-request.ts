import { reader } from '../errors/reader.ts';

const TIMEOUT = 15_000;

/** Sends a request to the API and returns its answer. Throws every failure as `ResponseError`, which `reader` reads. */
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
    // The language of the page, not of the browser, for errors whose message only a newer server has.
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
