import { contract } from '@error-contracts/types';
import { type AnswerFault, createFaults, type FaultRequest } from '../../src/faults/index.js';
import { options } from './real-faults.js';

/** The address of the request, if a test gives none. */
export const URL = 'https://api.example.com/users/1';

/** Returns what a fault answers to a request, in a contract with some changes. */
export function answerTo(
  spec: unknown,
  { request = { url: URL }, changes = {} }: { request?: FaultRequest; changes?: object } = {},
) {
  const { prepare } = createFaults({ ...options, contract: { ...contract, ...changes } } as typeof options);
  return prepare(spec as never)(request) as AnswerFault;
}

/** Returns the JSON of an answer. */
export const bodyOf = (answer: AnswerFault): Record<string, unknown> => JSON.parse(String(answer.body));
