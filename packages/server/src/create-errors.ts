import { type Brand, brandOf } from '@error-contracts/runtime/brand';
import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { type FormattedMessage, type LocaleRequest, messagesOfServer } from '@error-contracts/runtime/messages';
import { errorResponder } from './answer/error-responder.js';
import { asSent } from './answer/sent-instead.js';
import { checkOptions } from './check-options.js';
import { allErrors } from './errors/all-errors.js';
import { bodyOfError } from './errors/body-of-error.js';
import type { ContractError } from './errors/contract-error.js';
import { type AnyErrorFactory, errorFactory } from './errors/error-factories.js';
import type { FindEntry } from './errors/held-errors.js';
import { logText } from './errors/log-text.js';
import { revive } from './errors/revive.js';
import type { Errors } from './errors.js';
import type { ErrorsOptions } from './options.js';
import { fromThrown, type Targets } from './resolve/from-thrown.js';

/**
 * Returns the errors of a catalogue, to throw them (`throw errors.USER_NOT_FOUND()`) and to answer with them.
 *
 * @throws TypeError if an option names an error that the contract does not have, or that cannot be used there.
 */
export function createErrors<const Contract extends AnyContract>(options: ErrorsOptions<Contract>): Errors<Contract> {
  const untyped = options as unknown as ErrorsOptions<AnyContract>;
  const { contract, mappings = [], requestFailures = {} } = untyped;
  const fallback = (untyped.fallback ?? contract.fallback) as string;
  const catalog = new Map(Object.entries(contract.catalog as { readonly [name: string]: ContractEntry }));
  checkOptions(untyped, fallback, catalog);

  const { format: own, messages = [] } = untyped;
  const format = (own ?? messagesOfServer(contract, messages)) as FormatText;
  const typeBase = options.typeBase ?? contract.typeBase;
  const body = bodyOfError(contract, catalog, typeBase);
  // By the brand, because anybody who catches the error can change its name.
  const entryOf = (error: ContractError): ContractEntry => catalog.get(nameOf(error) as string) as ContractEntry;
  const sent = (error: object): object => asSent(error as ContractError, targets, entryOf);
  const factories = factoriesOf(catalog, format, { catalog: contract.name, body, sent }, (value) =>
    catalog.get(nameOf(value) ?? ''),
  );
  const nameOf = (thrown: unknown): string | undefined => {
    const brand = brandOf(thrown);
    return brand?.catalog === contract.name && factories.has(brand.name) ? brand.name : undefined;
  };

  const errors = Object.fromEntries(factories) as unknown as Errors<AnyContract>;
  const isOwn = (thrown: unknown): thrown is ContractError => nameOf(thrown) !== undefined;
  const all = allErrors(contract, isOwn);
  const targets: Targets = {
    isOwn,
    make: (name) => (factories.get(name) as AnyErrorFactory)(),
    all,
    fallback,
    mappings,
    requestFailures,
    errors,
  };
  Object.assign(errors, {
    is(thrown: unknown, ...names: readonly string[]): boolean {
      const own = nameOf(thrown);
      return own !== undefined && (names.length === 0 || names.some((name) => catalog.get(name)?.name === own));
    },
    from: (thrown: unknown) => fromThrown(thrown, undefined, targets).error,
    revive: (json: unknown) => revive(json, { factories, catalog, all }),
    all,
    respond: errorResponder({
      contract,
      format,
      targets,
      entryOf,
      fallback: catalog.get(fallback) as ContractEntry,
      properties: options.properties as never,
      typeBase,
      log: options.log,
      observers: [options.onError ?? []].flat(),
      isErrorResponse: options.isErrorResponse,
      retryAfter: options.retryAfter,
      idHeader: (options.idHeader ?? 'x-request-id').toLowerCase(),
      cacheControl: options.cacheControl ?? 'no-store',
    }),
  });
  return Object.freeze(errors) as unknown as Errors<Contract>;
}

type FormatText = (name: string, data: unknown, locale?: LocaleRequest) => FormattedMessage;

/** Returns the factories of all errors that may be thrown. A former name has the factory of the new name. */
function factoriesOf(
  catalog: ReadonlyMap<string, ContractEntry>,
  format: FormatText,
  ofCatalog: Omit<Brand, 'name'>,
  findEntry: FindEntry,
): ReadonlyMap<string, AnyErrorFactory> {
  const factories = new Map<string, AnyErrorFactory>();
  for (const [name, entry] of catalog) {
    if (entry.retired === true) continue;
    factories.set(name, factories.get(entry.name) ?? errorFactory(entry, logText(entry, format), ofCatalog, findEntry));
  }
  return factories;
}
