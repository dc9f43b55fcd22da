import { type JsonObject, nearest } from '@error-contracts/catalog';
import { entriesOf, guessParameters, type NewError } from '@error-contracts/catalog/edit';
import { canAsk, type EditOptions } from '../../editing/edit-options.js';
import type { OpenCatalog } from '../../editing/open-catalog.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import { chooseCode, rangesText, type WantedCode } from './choose-code.js';

/** What was given for a new error. */
export interface GivenError extends EditOptions, Pick<WantedCode, 'code' | 'range'> {
  readonly name: string | undefined;
  readonly message?: string;
  readonly status?: number;
  readonly domain?: string;
  readonly data: JsonObject;
}

/** A new error with everything that every error needs. */
export interface CompleteError extends Pick<NewError, 'code' | 'message' | 'status' | 'domain'> {
  readonly name: string;
  readonly data: JsonObject;
  /** The range of its code. */
  readonly range?: string;
}

/**
 * Resolves to a new error that is complete: asks for what was not given.
 *
 * @throws {UsageError} If something is missing and nobody can be asked.
 */
export async function completeError(terminal: Terminal, open: OpenCatalog, given: GivenError): Promise<CompleteError> {
  return canAsk(terminal, given) ? await asked(terminal, open, given) : unasked(open, given);
}

async function asked(terminal: Terminal, open: OpenCatalog, given: GivenError): Promise<CompleteError> {
  const ask = await import('./ask-new-error.js');
  const name = await ask.askName(terminal, open, given.name);
  const message = given.message ?? (await ask.askMessage(terminal, open, name, given.data));
  const data = await ask.askParameters(terminal, message, given.data);
  const status = given.status ?? (await ask.askStatus(terminal, open));
  const domain = given.domain ?? (writesDomains(open) ? await ask.askDomain(terminal, open, name) : undefined);
  const chosen =
    chooseCode(open, { ...given, name, domain }) ??
    chooseCode(open, { name, domain, range: await ask.askRange(terminal, open) });
  return { name, message, data, status, domain, ...chosen };
}

function unasked(open: OpenCatalog, given: GivenError): CompleteError {
  const { name, message, status, domain, data } = given;
  const lacksDomain = domain === undefined && writesDomains(open);
  if (name === undefined || message === undefined || status === undefined || lacksDomain) {
    const needed = { 'The name': name, '--message': message, '--status': status, '--domain': domain ?? !lacksDomain };
    const missing = Object.entries(needed).flatMap(([what, value]) =>
      value === undefined || value === false ? [what] : [],
    );
    const [it, is] = missing.length === 1 ? ['it', 'is'] : ['them', 'are'];
    const help = `Give ${it}, or run the command on a terminal to be asked.${lacksDomain ? domainsText(open) : ''}`;
    throw new UsageError(`${LIST.format(missing)} ${is} missing.`, help);
  }
  refuseUndeclared(message, data);
  const chosen = chooseCode(open, { ...given, name, domain });
  if (chosen !== undefined) return { name, message, status, domain, data, ...chosen };
  throw new UsageError(
    domain === undefined
      ? 'The range of the code is unknown.'
      : `No error of the catalogue has the domain "${domain}", so its range is unknown.`,
    `${rangeHelp(open, domain)} ${rangesText(open)}.`,
  );
}

/** The domain may be a misspelt one of the catalogue. */
function rangeHelp({ contract }: OpenCatalog, domain = ''): string {
  const near = nearest(domain, new Set((contract?.errors ?? []).map((error) => error.domain)));
  return near === undefined ? 'Name it with --range:' : `Did you mean ${near}? Otherwise name the range with --range:`;
}

function domainsText({ contract }: OpenCatalog): string {
  const domains = [...new Set((contract?.errors ?? []).map((error) => error.domain))].sort().slice(0, MOST_DOMAINS);
  return domains.length === 0 ? '' : ` The domain may be a new one, or ${ALTERNATIVES.format(domains)}.`;
}

/** More would hide what the help says. */
const MOST_DOMAINS = 8;

/** A rule would refuse it too, but knows nothing of `--data`. */
function refuseUndeclared(message: string, data: JsonObject): void {
  const undeclared = [...guessParameters(message)].filter(([name]) => !Object.hasOwn(data, name));
  if (undeclared.length === 0) return;
  const shown = LIST.format(undeclared.map(([name]) => `{${name}}`));
  const flags = undeclared.map(([name, { type }]) => `--data ${name}:${type}`).join(' ');
  throw new UsageError(
    `The message shows ${shown}, and no --data says what that is.`,
    `Give ${flags}, or other types.`,
  );
}

/** Returns whether the entries of the catalogue say their domains: then a new one does so, too. */
function writesDomains({ sources }: OpenCatalog): boolean {
  return entriesOf(sources).some(({ entry }) => entry.domain !== undefined);
}

const LIST = new Intl.ListFormat('en');
const ALTERNATIVES = new Intl.ListFormat('en', { type: 'disjunction' });
