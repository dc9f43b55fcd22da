import type { JsonObject } from '@error-contracts/catalog';
import type { NewError } from '@error-contracts/catalog/edit';
import { canAsk, type EditOptions } from '../../editing/edit-options.js';
import type { OpenCatalog } from '../../editing/open-catalog.js';
import { UsageError } from '../../terminal/usage-error.js';
import { chooseCode, rangesText, type WantedCode } from './choose-code.js';

/** What somebody said of a new error, and what every error needs beside. */
export interface GivenError extends EditOptions, Omit<WantedCode, 'domain'> {
  readonly name: string | undefined;
  readonly message?: string;
  readonly status?: number;
  readonly domain?: string;
  readonly data: JsonObject;
}

/** A new error that says what every error needs. */
export interface CompleteError extends Required<Pick<NewError, 'code' | 'message' | 'status' | 'domain'>> {
  readonly name: string;
  readonly data: JsonObject;
  /** The range of its code. */
  readonly range?: string;
}

/**
 * A new error with what was not said asked for.
 *
 * @throws {WrongUse} Where there is nobody to ask.
 */
export async function completeError(open: OpenCatalog, given: GivenError): Promise<CompleteError> {
  return canAsk(given) ? await asked(open, given) : unasked(open, given);
}

async function asked(open: OpenCatalog, given: GivenError): Promise<CompleteError> {
  const ask = await import('./ask-new-error.js');
  const name = await ask.askName(open, given.name);
  const message = given.message ?? (await ask.askMessage(open, name, given.data));
  const data = await ask.askParameters(message, given.data);
  const status = given.status ?? (await ask.askStatus(open));
  const domain = given.domain ?? (await ask.askDomain(open, name));
  const chosen =
    chooseCode(open, { ...given, domain }) ?? chooseCode(open, { domain, range: await ask.askRange(open) });
  return { name, message, data, status, domain, ...(chosen ?? { code: 0 }) };
}

function unasked(open: OpenCatalog, given: GivenError): CompleteError {
  const { name, message, status, domain, data } = given;
  if (name === undefined || message === undefined || status === undefined || domain === undefined) {
    const needed = { 'The name': name, '--message': message, '--status': status, '--domain': domain };
    const missing = Object.entries(needed).flatMap(([what, value]) => (value === undefined ? [what] : []));
    const help = 'Give it, or run the command on a terminal to be asked.';
    throw new UsageError(`${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing.`, help);
  }
  const chosen = chooseCode(open, { ...given, domain });
  if (chosen !== undefined) return { name, message, status, domain, data, ...chosen };
  throw new UsageError(
    `Nothing tells the range of the new domain "${domain}".`,
    `Name it with --range: ${rangesText(open)}.`,
  );
}
