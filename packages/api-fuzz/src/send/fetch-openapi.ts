import { escapeForLog } from '@error-contracts/runtime/text';
import { InputError } from '../input-error.js';
import { LARGEST_DOCUMENT } from '../openapi/read-openapi.js';
import type { Header } from '../requests/fuzz-request.js';
import type { AllowedServer } from './allowed-server.js';
import { textOfBody } from './answer.js';
import { sendRequest } from './send-request.js';

/** In milliseconds. */
const PATIENCE = 30_000;

/**
 * Resolves to the text of an OpenAPI document that the server itself has. No redirect is followed.
 *
 * @throws {InputError} If the address is of another server, or there is no document.
 */
export async function fetchOpenApi(
  address: string,
  server: AllowedServer,
  headers: readonly Header[],
): Promise<string> {
  const url = new URL(address);
  const shown = escapeForLog(url.href.slice(0, 200));
  if (url.origin !== server.url.origin) {
    throw new InputError(
      `${shown} is of another server than ${server.url.origin}.`,
      'Download the document, and give the file.',
    );
  }
  const request = { method: 'GET', target: `${url.pathname}${url.search}`, headers };
  const answer = await sendRequest(request, { ...server, patience: PATIENCE, kept: LARGEST_DOCUMENT });
  if (answer.kind === 'none') {
    throw new InputError(`${shown} cannot be read: ${answer.code}.`, 'Start the server, or give a file.');
  }
  if (answer.status < 200 || answer.status > 299) {
    throw new InputError(`${shown} answers with ${answer.status}.`, 'Check the address, or give a file.');
  }
  if (answer.isCut) {
    throw new InputError(`${shown} has more than ${LARGEST_DOCUMENT / 1e6} MB.`, 'Give the document of one service.');
  }
  return textOfBody(answer);
}
