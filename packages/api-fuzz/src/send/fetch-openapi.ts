import { escapeForLog } from '@error-contracts/runtime/text';
import { InputError } from '../input-error.js';
import { LARGEST_DOCUMENT } from '../openapi/read-openapi.js';

/** In milliseconds. */
const PATIENCE = 30_000;

/**
 * Resolves to the text of an OpenAPI document that the server itself has.
 *
 * @throws {InputError} If the address is of another server, or there is no document.
 */
export async function fetchOpenApi(
  address: string,
  server: URL,
  headers: readonly (readonly [string, string])[],
): Promise<string> {
  const url = new URL(address);
  const shown = escapeForLog(url.href.slice(0, 200));
  if (url.origin !== server.origin) {
    throw new InputError(
      `${shown} is of another server than ${server.origin}.`,
      'Download the document, and give the file.',
    );
  }
  try {
    const init: RequestInit = {
      headers: headers.map(([name, value]) => [name, value] as [string, string]),
      redirect: 'error',
    };
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok)
      throw new InputError(`${shown} answers with ${response.status}.`, 'Check the address, or give a file.');
    return await limitedText(response, shown);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${shown} cannot be read: ${reasonOf(error)}.`, 'Start the server, or give a file.');
  }
}

async function limitedText(response: Response, shown: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    parts.push(part as Uint8Array);
    length += (part as Uint8Array).length;
    if (length > LARGEST_DOCUMENT) {
      throw new InputError(`${shown} has more than ${LARGEST_DOCUMENT / 1e6} MB.`, 'Give the document of one service.');
    }
  }
  return Buffer.concat(parts).toString('utf8');
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  const { code } = (cause ?? {}) as NodeJS.ErrnoException;
  return escapeForLog((code ?? message).slice(0, 200));
}
