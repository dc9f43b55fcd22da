import type { AnyContract } from '@error-contracts/runtime/contract';
import type { Faults } from './create-faults.js';
import type { Fault, FaultRequest } from './fault.js';
import type { FaultSpec } from './fault-spec.js';
import { REDIRECTED } from './situations.js';

/** Returns what makes the fault of each request: one after the other of a list, and then its last for ever. */
export function sequenceOf<Contract extends AnyContract>(
  faults: Faults<Contract>,
  specs: FaultSpec<Contract> | readonly FaultSpec<Contract>[],
): (request: FaultRequest) => Fault {
  const all = (Array.isArray(specs) ? specs : [specs]).map(faults.prepare);
  if (all.length === 0) throw new TypeError('The list of faults is empty.');
  let next = 0;
  return (request) => {
    // What follows a redirect is not another request.
    const isFollowed = request.url.includes(REDIRECTED) && next > 0;
    const index = Math.min(isFollowed ? next - 1 : next, all.length - 1);
    if (!isFollowed) next++;
    return (all[index] as (typeof all)[number])(request);
  };
}
