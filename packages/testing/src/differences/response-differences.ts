import type { ContractEntry } from '@error-contracts/runtime/contract';
import { type Answer, answerOf, type Expectation, refuseHiddenData } from '../expected/expectation.js';
import type { Kit } from '../kit.js';
import { describeThrown } from '../report/describe-thrown.js';
import { showValue } from '../report/show-value.js';
import type { SeenResponse } from '../response/seen-response.js';
import { bodyDifferences } from './body-differences.js';
import { codeDifferences, hiddenDifference } from './code-differences.js';
import { dataDifferences } from './data-differences.js';
import { describeBody } from './describe-body.js';
import type { Difference } from './difference.js';
import { headerDifferences } from './header-differences.js';
import { inOrder } from './in-order.js';
import { readErrors } from './read-error.js';
import { textDifference } from './text-difference.js';
import { pointerOf } from './value-at.js';

/** What was found of a response. */
export interface ResponseFindings {
  readonly differences: readonly Difference[];
  /** The error that the response has; undefined if it is no error response, or if its code is unknown. */
  readonly received: ContractEntry | undefined;
  /** The code of the response; undefined if it is no error response. */
  readonly code: number | string | undefined;
  /** The data of that error by the names of the parameters. */
  readonly data: unknown;
  /** Whether it has the expected code, and the expected data if there are any, whatever else is wrong with it. */
  readonly isIt: boolean;
  /** Why nothing is known of it, in a sentence; absent if it could be read. */
  readonly problem?: string;
}

/** Returns in what a response differs from the contract and from what a test expects. */
export function responseDifferences(seen: SeenResponse, expected: Expectation, kit: Kit): ResponseFindings {
  const { contract, errors } = kit;
  const answer = expected.error && answerOf(expected.error, errors, contract);
  if (answer !== undefined) refuseHiddenData(expected, answer);
  if (seen.problem !== undefined) return unreadable(seen.problem);
  try {
    return differencesOfRead(seen, expected, answer, kit);
  } catch (thrown) {
    // A getter or a proxy in the body threw.
    return unreadable(`Its body could not be read: ${describeThrown(thrown)}`);
  }
}

function differencesOfRead(
  seen: SeenResponse,
  expected: Expectation,
  answer: Answer | undefined,
  kit: Kit,
): ResponseFindings {
  const { contract, errors } = kit;
  const all = readErrors(seen.body, kit);
  const [first] = all;
  if (first === undefined) return { ...NOTHING, differences: noErrorResponse(seen, answer, kit) };
  const one = all.find(({ code }) => code === answer?.entry.code) ?? first;
  const { entry: received, code, data } = one;
  const hasCode = answer === undefined || code === answer.entry.code;
  const inData = expected.hasData ? dataDifferences(expected.data, data ?? null) : [];
  // The first error of a list gives status and headers.
  const head = all.length > 1 && hasCode ? first.entry : (answer?.entry ?? received);
  const shown = answer ?? (received && answerOf(received, errors, contract));
  const isShown = (difference: Difference): boolean =>
    inData.some(({ at }) => difference.at === `${pointerOf(contract.envelope.data ?? '')}${at}`);

  const differences = [
    ...statusDifference(seen.status, head, kit),
    ...(hasCode ? hiddenDifference(received, kit) : codeDifferences(one, answer)),
    ...inData,
    ...internalData(received, data),
    ...bodyDifferences(seen, answer?.entry, kit).filter((difference) => !isShown(difference)),
    ...(hasCode && shown !== undefined && one === first ? textDifference(one, shown, expected.data, seen, kit) : []),
    ...headerDifferences(seen, head, kit),
  ];
  return { differences: inOrder(differences), received, code, data, isIt: hasCode && inData.length === 0 };
}

/** The findings of what is no error response. */
const NOTHING = { received: undefined, code: undefined, data: undefined, isIt: false } as const;

function unreadable(problem: string): ResponseFindings {
  const difference: Difference = { kind: 'response', expected: 'a response that can be read', received: problem };
  return { ...NOTHING, differences: [difference], problem };
}

function statusDifference(
  status: number | null,
  entry: ContractEntry | undefined,
  { contract }: Kit,
): readonly Difference[] {
  const expected = contract.envelope.httpStatus ?? entry?.status;
  return status === null || expected === undefined || status === expected
    ? []
    : [{ kind: 'status', expected: `${expected}`, received: `${status}` }];
}

function internalData(received: ContractEntry | undefined, data: unknown): readonly Difference[] {
  if (received?.audience !== 'internal' || data === null || data === undefined) return [];
  const help = `${received.name} is internal: its data are for the log.`;
  return [{ kind: 'data', at: '', expected: 'null', received: showValue(data), help }];
}

function noErrorResponse(seen: SeenResponse, answer: Answer | undefined, kit: Kit): readonly Difference[] {
  const isObject = typeof seen.body === 'object' && seen.body !== null && !Array.isArray(seen.body);
  return inOrder([
    { kind: 'response', expected: 'an error response', received: describeBody(seen) },
    ...statusDifference(seen.status, answer?.entry, kit),
    ...(isObject ? bodyDifferences(seen, answer?.entry, kit) : []),
    // Of a page of a proxy nobody expects a language.
    ...headerDifferences(seen, answer?.entry, { ...kit, ignoreHeaders: [...(kit.ignoreHeaders ?? []), ...OF_TEXTS] }),
  ]);
}

const OF_TEXTS = ['content-language', 'vary'] as const;
