import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AllowedServer, fetchOpenApi, type Header } from '@error-contracts/api-fuzz';
import { UsageError } from '../../terminal/usage-error.js';

/** In bytes. The reader says what it takes; this keeps a wrong file out of the memory. */
const LARGEST_FILE = 256_000_000;

/** Resolves to the text of an OpenAPI document: of a file, or of an address of the server. */
export async function readDocument(
  openapi: string,
  cwd: string,
  server: AllowedServer,
  headers: readonly Header[],
): Promise<string> {
  if (/^https?:\/\//i.test(openapi) && URL.canParse(openapi)) return await fetchOpenApi(openapi, server, headers);
  const path = resolve(cwd, openapi);
  try {
    if (statSync(path).size > LARGEST_FILE) {
      throw new UsageError(`${openapi} has more than ${LARGEST_FILE / 1e6} MB.`, 'Give the document of one service.');
    }
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${openapi} cannot be read (${code}).`,
      'Correct --openapi: a file, or an address of the server.',
    );
  }
}
