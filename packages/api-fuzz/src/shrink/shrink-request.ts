import { type FuzzRequest, isSendable, sizeOf } from '../requests/fuzz-request.js';
import { smallerRequests } from './smaller-requests.js';

/**
 * Resolves to the shortest request that was found for which something still happens. Each step takes a part away or makes
 * it shorter, and is kept if it still happens.
 *
 * @param tries - How many requests may be sent for it.
 */
export async function shrinkRequest(
  request: FuzzRequest,
  happens: (candidate: FuzzRequest) => Promise<boolean>,
  tries: number,
): Promise<FuzzRequest> {
  let best = request;
  const seen = new Set<string>([keyOf(request)]);
  for (let left = tries; left > 0; ) {
    let isShorter = false;
    for (const candidate of smallerRequests(best)) {
      if (left === 0) break;
      if (sizeOf(candidate) >= sizeOf(best) || !isSendable(candidate) || seen.has(keyOf(candidate))) continue;
      seen.add(keyOf(candidate));
      left--;
      if (await happens(candidate)) {
        best = candidate;
        isShorter = true;
        break;
      }
    }
    if (!isShorter) break;
  }
  return best;
}

function keyOf({ method, target, headers, body }: FuzzRequest): string {
  return JSON.stringify([method, target, headers, body?.toString('latin1')]);
}
