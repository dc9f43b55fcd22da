import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { currentRecorder, witnessOf } from '@error-contracts/runtime/coverage';
import type { ContractError } from '../errors/contract-error.js';
import { errorsIn } from '../errors/errors-in.js';
import type { ErrorAnswer } from './error-answer.js';
import type { RequestFacts } from './request-facts.js';
import type { Shown } from './shown-of.js';

/** Records an answer: the error that the server made, and the one that the response shows. Never throws. */
export type AnswerWitness = (
  made: ContractError,
  sent: ContractError,
  answer: Pick<ErrorAnswer, 'status' | 'headers'>,
  request: RequestFacts,
) => void;

/** Returns a function that records which errors an answer shows. It does nothing unless somebody records, as tests do. */
export function answerWitness(
  contract: AnyContract,
  entryOf: (error: ContractError) => ContractEntry,
  shownOf: (error: ContractError) => Shown,
): AnswerWitness {
  const see = witnessOf(contract);
  let recorder: unknown;
  let known = new Map<unknown, Map<unknown, Set<unknown>>>();

  return (made, sent, { status, headers }, { route, operation = route }) => {
    const current = currentRecorder();
    if (current === undefined) return;
    if (current !== recorder) [recorder, known] = [current, new Map()];
    try {
      for (const error of errorsIn(sent)) seeShown(shownOf(error));
      // A hidden error is in no response, but somebody must know that the server can make it.
      for (const error of errorsIn(made)) {
        const { sameAnswerAs, name, code } = entryOf(error);
        if (sameAnswerAs !== undefined) see({ kind: 'emitted', name, code, status, operation });
      }
    } catch {
      // What is recorded must not change an answer.
    }

    function seeShown({ entry: { name, code }, data }: Shown): void {
      const locale = headers['content-language'];
      const present = namesIn(data);
      if (isKnown(`${name} ${locale}`, operation, present)) return;
      const names = present === '' ? [] : present.split(',');
      see({ kind: 'emitted', name, code, status, locale, data: names, operation });
    }
  };

  /** A server under load asks this for each error, and the recorder need not be asked for one that it has. */
  function isKnown(error: string, operation: string | undefined, present: string): boolean {
    if (known.size > MOST) known = new Map();
    const ofError = known.get(error) ?? new Map<unknown, Set<unknown>>();
    const ofOperation = ofError.get(operation) ?? new Set<unknown>();
    if (ofOperation.has(present)) return true;
    known.set(error, ofError.set(operation, ofOperation.add(present)));
    return false;
  }
}

/** Errors in languages that are remembered: more than a catalogue has. */
const MOST = 100_000;

/** The names of the parameters, with commas between them: without a list, which most errors would need for one name. */
function namesIn(data: unknown): string {
  let names = '';
  if (typeof data !== 'object' || data === null) return names;
  for (const name in data) names = names === '' ? name : `${names},${name}`;
  return names;
}
