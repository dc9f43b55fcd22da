import type { AnyContract } from '@error-contracts/runtime/contract';
import { nearestName } from '@error-contracts/runtime/validation';
import type { FaultSpec } from './fault-spec.js';
import type { SituationName } from './situation.js';
import { situations } from './situations.js';

/** A fault in detail. */
export interface Details {
  readonly situation: SituationName;
  readonly error?: string;
  readonly data?: unknown;
  readonly delay?: number;
  readonly retryAfter?: number;
}

/**
 * Returns a fault in detail.
 *
 * @throws TypeError if there is no such situation, error or detail: another fault than the meant one would test nothing.
 */
export function detailsOf<Contract extends AnyContract>(spec: FaultSpec<Contract>, contract: Contract): Details {
  const given: unknown = spec;
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return checked(given, contract);
  if (typeof given !== 'string') throw unknownSpec(contract, given);
  if (Object.hasOwn(situations, given)) return { situation: given as SituationName };
  if (!Object.hasOwn(contract.catalog, given)) throw unknownSpec(contract, given);
  return { situation: 'error', error: given };
}

const DETAILS: readonly string[] = ['situation', 'error', 'data', 'delay', 'retryAfter'];

/** A timer takes no more: it would fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

function checked(given: object, contract: AnyContract): Details {
  for (const key of Object.keys(given)) {
    if (DETAILS.includes(key)) continue;
    const meant = nearestName(key, DETAILS);
    const help = meant === undefined ? `It may have ${DETAILS.join(', ')}.` : `Did you mean ${meant}?`;
    throw new TypeError(`A fault has no ${JSON.stringify(key)}. ${help}`);
  }
  const details = { situation: 'error', ...given } as Details;
  if (!Object.hasOwn(situations, details.situation)) throw unknownSpec(contract, details.situation);
  const { delay = 0, retryAfter = 0 } = details;
  if (!(typeof delay === 'number' && delay >= 0 && delay <= LONGEST_DELAY)) {
    throw new TypeError(`The delay of a fault is ${shown(delay)}: give milliseconds from 0 to ${LONGEST_DELAY}.`);
  }
  if (!Number.isSafeInteger(retryAfter) || retryAfter < 0) {
    throw new TypeError(`The retryAfter of a fault is ${shown(retryAfter)}: give whole seconds.`);
  }
  return details;
}

function unknownSpec({ catalog }: AnyContract, spec: unknown): TypeError {
  const known = [...Object.keys(situations), ...Object.keys(catalog)];
  const meant = typeof spec === 'string' ? nearestName(spec, known) : undefined;
  const help =
    meant === undefined ? `The situations are ${Object.keys(situations).join(', ')}.` : `Did you mean ${meant}?`;
  return new TypeError(`There is no situation and no error ${shown(spec)}. ${help}`);
}

/** JSON has no `NaN`, and no `undefined`. */
function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : String(JSON.stringify(value));
}
