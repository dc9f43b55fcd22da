import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { changed } from '@error-contracts/runtime/examples';
import { parseAcceptLanguage } from '@error-contracts/runtime/messages';
import { exampleSources } from '../examples/create-examples.js';
import { detailsOf } from './details-of.js';
import { type BodyOptions, errorBodyWriter } from './error-body.js';
import type { AnswerFault, Fault, FaultRequest } from './fault.js';
import type { FaultSpec } from './fault-spec.js';
import type { Situation, SituationName } from './situation.js';
import { situations } from './situations.js';

/** What faults are made of. */
export interface FaultOptions<Contract extends AnyContract = AnyContract> extends BodyOptions<Contract> {
  /** Returns the time in milliseconds, for dates in headers: `Date.now` by default. */
  readonly now?: () => number;
}

/** The faults of a contract. The same request gives the same fault. */
export interface Faults<Contract extends AnyContract = AnyContract> {
  /** The name of every situation. */
  readonly situations: readonly SituationName[];
  /**
   * Returns what makes a fault for each request. Throws a `TypeError` if there is no such situation or error, or if the
   * data break the contract.
   */
  readonly prepare: (spec: FaultSpec<Contract>) => (request: FaultRequest) => Fault;
}

/** Returns the faults of a contract, for `faultyFetch`, `faultyHandler`, `faultyRoute` and `startFaultServer`. */
export function createFaults<Contract extends AnyContract>(options: FaultOptions<Contract>): Faults<Contract> {
  const { make, schemaOf } = exampleSources(options);
  const { contract, now = Date.now } = options;
  const write = errorBodyWriter(options);
  const contentType =
    contract.envelope.format === 'problem+json' ? 'application/problem+json' : 'application/json; charset=utf-8';
  const entries = Object.values(contract.catalog) as readonly ContractEntry[];
  const usualError = contract.fallback ?? entries.find(({ retired }) => retired !== true)?.name ?? '';

  function prepare(spec: FaultSpec<Contract>): (request: FaultRequest) => Fault {
    const { situation, error = usualError, data, delay = 2000, retryAfter } = detailsOf(spec, contract);
    const { fault }: Situation = situations[situation];
    const answerTo = ({ acceptLanguage }: FaultRequest): AnswerFault & { readonly bodyOf: object } => {
      const languages = acceptLanguage === undefined ? [] : parseAcceptLanguage(acceptLanguage);
      const { entry, body, locale } = write(error, data, languages);
      const headers = {
        'content-type': contentType,
        'cache-control': 'no-store',
        'x-request-id': `fault-${situation}`,
        ...(locale === undefined || contract.envelope.message === null
          ? {}
          : { 'content-language': locale, vary: 'Accept-Language' }),
        ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
      };
      const status = contract.envelope.httpStatus ?? entry.status;
      return { kind: 'answer', status, headers, body: JSON.stringify(body), delay: 0, ending: 'whole', bodyOf: body };
    };
    // What is wrong with the data is said here, and not in a request that nobody looks at.
    answerTo({ url: '' });
    return (request) => {
      const { bodyOf, ...answer } = answerTo(request);
      const newer = (what: 'code' | 'property'): string => JSON.stringify(newerBody(bodyOf, what));
      return fault({ request, answer, newer, delay, retryAfter: retryAfter ?? 3, now });
    };

    function newerBody(body: object, what: 'code' | 'property'): unknown {
      const rule = what === 'code' ? 'unknown-code' : 'additionalProperties';
      const changes = make
        .changes(schemaOf(write(error, data, []).entry.name))
        .filter(({ issue }) => issue.rule === rule);
      // A part that this response lacks has no place for a property.
      for (const change of changes) {
        const found = changed(body, change);
        if (found !== undefined) return found;
      }
      return body;
    }
  }

  return { situations: Object.keys(situations) as SituationName[], prepare };
}
