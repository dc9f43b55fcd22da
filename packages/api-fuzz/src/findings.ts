import type { BrokenRule } from './check/check-answer.js';
import { exchangeRules } from './check/exchange-rules.js';
import { answerRules } from './check/rules/index.js';
import type { Exchanger } from './exchanger.js';
import type { Finding } from './finding.js';
import type { ApiOperation } from './openapi/api-operation.js';
import { type FuzzRequest, sizeOf } from './requests/fuzz-request.js';
import type { Exchange } from './send/answer.js';
import { shrinkRequest } from './shrink/shrink-request.js';

/** Collects what was found: each breach of a rule once for an operation, with the shortest request. */
export interface Findings {
  add(operation: ApiOperation, request: FuzzRequest, exchange: Exchange, broken: readonly BrokenRule[]): Promise<void>;
  /** Adds that the server is gone since the last request. */
  addLost(): void;
  count(): number;
  /** True if a person has enough to do already. */
  isFull(): boolean;
  all(): readonly Finding[];
}

const MOST_FINDINGS = 500;
/** Requests for making one shorter: for the first finding of its kind, and for the same at further operations. */
const TRIES = { first: 120, further: 25, slow: 4 };

/** Returns an empty collection, which shortens requests with an exchanger. */
export function createFindings(exchanger: Exchanger): Findings {
  const found = new Map<string, Finding>();
  const kinds = new Set<string>();
  let last: { readonly operation: ApiOperation; readonly request: FuzzRequest } | undefined;

  async function shortened(operation: ApiOperation, request: FuzzRequest, exchange: Exchange, broken: BrokenRule) {
    let best = { request, exchange, broken };
    const addressed = exchanger.operationOf(request);
    const happens = async (candidate: FuzzRequest): Promise<boolean> => {
      // A shorter path may be that of nothing, or of another operation.
      if (exchanger.isOver() || exchanger.operationOf(candidate) !== addressed) return false;
      const answered = await exchanger.send(candidate);
      const same = exchanger.check(candidate, answered).broken.find((each) => kindOf(each) === kindOf(broken));
      if (same !== undefined) best = { request: candidate, exchange: answered, broken: same };
      return same !== undefined;
    };
    const isRepeatable = await happens(request);
    if (isRepeatable) await shrinkRequest(request, happens, triesFor(broken, kinds.has(kindOf(broken))));
    kinds.add(kindOf(broken));
    return { ...best, isRepeatable, operation };
  }

  return {
    async add(operation, request, exchange, all) {
      last = { operation, request };
      for (const broken of all) {
        const key = `${operation.id}\n${kindOf(broken)}`;
        const known = found.get(key);
        if (known !== undefined) {
          const isShorter = known.times < 20 && sizeOf(request) < sizeOf(known.request);
          found.set(key, {
            ...known,
            times: known.times + 1,
            ...(isShorter ? { request, exchange, message: broken.message } : {}),
          });
          continue;
        }
        if (found.size >= MOST_FINDINGS) return;
        const best = await shortened(operation, request, exchange, broken);
        // A machine that is busy may be late once.
        if (broken.rule === 'answers-come-in-time' && !best.isRepeatable) continue;
        found.set(key, findingOf(operation, best.broken, best.request, best.exchange, best.isRepeatable));
      }
    },
    addLost() {
      if (last === undefined) return;
      const message = 'Nothing listens any more: the server has ended at this request, or soon after it.';
      const broken = { rule: 'requests-are-answered', about: 'gone', message };
      const exchange = { kind: 'none', why: 'refused', code: 'ECONNREFUSED' } as const;
      found.set('gone', findingOf(last.operation, broken, last.request, exchange, false));
    },
    count: () => found.size,
    isFull: () => found.size >= MOST_FINDINGS,
    all: () => [...found.values()],
  };
}

function kindOf({ rule, about }: BrokenRule): string {
  return `${rule}\n${about}`;
}

/** Each try of a request that hangs takes the whole patience. */
function triesFor({ rule }: BrokenRule, isKnown: boolean): number {
  if (rule === 'answers-come-in-time') return isKnown ? 0 : TRIES.slow;
  return isKnown ? TRIES.further : TRIES.first;
}

function findingOf(
  { id }: ApiOperation,
  { rule, message }: BrokenRule,
  request: FuzzRequest,
  exchange: Exchange,
  isRepeatable: boolean,
): Finding {
  return { rule, operation: id, message, help: helpOf(rule), request, exchange, times: 1, isRepeatable };
}

function helpOf(rule: string): string {
  const rules: Readonly<Record<string, { readonly help: string }>> = { ...exchangeRules, ...answerRules };
  return rules[rule]?.help ?? '';
}
