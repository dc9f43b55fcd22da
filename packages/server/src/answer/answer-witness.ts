import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { currentRecorder, type SeenError, witnessOf } from '@error-contracts/runtime/coverage';
import type { ContractError } from '../errors/contract-error.js';
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
  return (made, sent, { status, headers }, { route, operation = route }) => {
    if (currentRecorder() === undefined) return;
    try {
      for (const error of sent.errors ?? [sent]) see(shownError(shownOf(error)));
      // A hidden error is in no response, but somebody must know that the server can make it.
      for (const error of made.errors ?? [made]) {
        const { sameAnswerAs, name, code } = entryOf(error);
        if (sameAnswerAs !== undefined) see({ kind: 'emitted', name, code, status, operation });
      }
    } catch {
      // What is recorded must not change an answer.
    }

    function shownError({ entry: { name, code }, data }: Shown): SeenError {
      const present = typeof data === 'object' && data !== null ? Object.keys(data) : [];
      return { kind: 'emitted', name, code, status, locale: headers['content-language'], data: present, operation };
    }
  };
}
