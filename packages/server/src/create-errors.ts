import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import type { FormattedMessage, LocaleRequest } from '@error-contracts/runtime/messages';
import { errorResponder } from './answer/error-responder.js';
import { checkOptions } from './check-options.js';
import { brandOf, type ContractError } from './errors/contract-error.js';
import { type AnyMaker, errorMaker } from './errors/error-factories.js';
import { logText } from './errors/log-text.js';
import { revive } from './errors/revive.js';
import type { Errors } from './errors.js';
import type { ErrorsOptions } from './options.js';
import { fromThrown, type Targets } from './resolve/from-thrown.js';

/**
 * The errors of a catalogue: `throw errors.USER_NOT_FOUND()`, and all that a server does with what is thrown.
 *
 * @throws TypeError where an option names an error that the contract does not have, or that cannot be used there.
 */
export function createErrors<const Contract extends AnyContract>(options: ErrorsOptions<Contract>): Errors<Contract> {
  const untyped = options as unknown as ErrorsOptions<AnyContract>;
  const { contract, general, rules = [], faults = {} } = untyped;
  const catalog = new Map(Object.entries(contract.catalog as { readonly [name: string]: ContractEntry }));
  checkOptions(untyped, catalog);

  const format = options.format as (name: string, data: unknown, locale?: LocaleRequest) => FormattedMessage;
  const makers = makersOf(contract.name, catalog, format);
  const nameOf = (thrown: unknown): string | undefined => {
    const brand = brandOf(thrown);
    return brand?.catalog === contract.name && makers.has(brand.name) ? brand.name : undefined;
  };

  const errors = Object.fromEntries(makers) as unknown as Errors<AnyContract>;
  const targets: Targets = {
    isOwn: (thrown): thrown is ContractError => nameOf(thrown) !== undefined,
    make: (name) => (makers.get(name) as AnyMaker)(),
    general,
    rules,
    faults,
    errors,
  };
  Object.assign(errors, {
    is(thrown: unknown, ...names: readonly string[]): boolean {
      const own = nameOf(thrown);
      return own !== undefined && (names.length === 0 || names.some((name) => catalog.get(name)?.name === own));
    },
    from: (thrown: unknown) => fromThrown(thrown, undefined, targets).error,
    revive: (json: unknown) => revive(json, makers, catalog),
    respond: errorResponder({
      contract,
      format,
      targets,
      // By the brand: the name can be changed by anybody who catches the error.
      entryOf: (error) => catalog.get(nameOf(error) as string) as ContractEntry,
      general: catalog.get(general) as ContractEntry,
      properties: options.properties as never,
      typeBase: options.typeBase,
      log: options.log,
      isErrorResponse: options.isErrorResponse,
      retryAfter: options.retryAfter,
      idHeader: (options.idHeader ?? 'x-request-id').toLowerCase(),
      cacheControl: options.cacheControl ?? 'no-store',
    }),
  });
  return Object.freeze(errors) as unknown as Errors<Contract>;
}

/** The makers of all that may be thrown; a former name has the maker of the new one. */
function makersOf(
  contract: string,
  catalog: ReadonlyMap<string, ContractEntry>,
  format: (name: string, data: unknown) => FormattedMessage,
): ReadonlyMap<string, AnyMaker> {
  const makers = new Map<string, AnyMaker>();
  for (const [name, entry] of catalog) {
    if (entry.retired === true) continue;
    makers.set(name, makers.get(entry.name) ?? errorMaker(contract, entry, logText(entry, format)));
  }
  return makers;
}
