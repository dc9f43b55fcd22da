import type { ContractEntry } from '@error-contracts/runtime/contract';
import { fromWire } from '@error-contracts/runtime/envelope';
import type { ParsedError } from '@error-contracts/runtime/validation';
import { type Answer, answerOf, type Expectation, refuseHiddenData } from '../expected/expectation.js';
import type { Kit } from '../kit.js';
import { showValue } from '../report/show-value.js';
import type { SeenResponse } from '../response/seen-response.js';
import { bodyDifferences, pointerOf } from './body-differences.js';
import { dataDifferences } from './data-differences.js';
import { describeBody } from './describe-body.js';
import type { Difference } from './difference.js';
import { headerDifferences } from './header-differences.js';
import { inOrder } from './in-order.js';
import { textDifference } from './text-difference.js';

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
}

type AnyError = ParsedError<unknown, number | string>;

/** Returns in what a response differs from the contract and from what a test expects. */
export function responseDifferences(seen: SeenResponse, expected: Expectation, kit: Kit): ResponseFindings {
  const { contract, errors, validators } = kit;
  const answer = expected.error && answerOf(expected.error, errors, contract);
  if (answer !== undefined) refuseHiddenData(expected, answer);
  if (seen.problem !== undefined) {
    const { status } = seen;
    const head = status === null || answer === undefined ? [] : statusDifference(status, answer.entry, kit);
    const problem: Difference = { kind: 'response', expected: 'a response that can be read', received: seen.problem };
    return { ...NOTHING, differences: [problem, ...head] };
  }
  const parsed = validators.parseErrorResponse(seen.body);
  if (!parsed.ok) return { ...NOTHING, differences: noErrorResponse(seen, answer, kit) };

  const all: readonly AnyError[] = [parsed, ...(parsed.others ?? [])];
  const one = all.find(({ code }) => code === answer?.entry.code) ?? parsed;
  const received = errors.byCode(one.code);
  const data = received === undefined || one.known ? one.data : fromWire(received, one.data);
  const hasCode = answer === undefined || one.code === answer.entry.code;
  const inData = expected.hasData ? dataDifferences(expected.data, data) : [];
  // The first error of a list gives status and headers.
  const first = all.length > 1 && hasCode ? errors.byCode(parsed.code) : answer?.entry;
  const shown = answer ?? (received && answerOf(received, errors, contract));

  const differences = [
    ...(seen.status === null ? [] : statusDifference(seen.status, first ?? received, kit)),
    ...(hasCode ? [] : codeDifference(one.code, received, answer as Answer)),
    ...(hasCode && received !== undefined ? hiddenDifference(received, kit) : []),
    ...inData,
    ...internalData(received, data),
    ...bodyDifferences(seen, answer?.entry, kit)
      .filter(({ kind }) => hasCode || kind !== 'code')
      .filter(({ at }) => !inData.some((each) => at === `${pointerOf(contract.envelope.data ?? '')}${each.at}`)),
    ...(hasCode && shown !== undefined && one === parsed
      ? textDifference({ message: one.message, data }, shown, seen, kit)
      : []),
    ...headerDifferences(seen, first ?? received, kit),
  ];
  return { differences: inOrder(differences), received, code: one.code, data, isIt: hasCode && inData.length === 0 };
}

const NOTHING = { received: undefined, code: undefined, data: undefined, isIt: false } as const;

function statusDifference(status: number, entry: ContractEntry | undefined, { contract }: Kit): readonly Difference[] {
  const expected = contract.envelope.httpStatus ?? entry?.status;
  return expected === undefined || status === expected
    ? []
    : [{ kind: 'status', expected: `${expected}`, received: `${status}` }];
}

function codeDifference(
  code: unknown,
  received: ContractEntry | undefined,
  { entry, because }: Answer,
): readonly Difference[] {
  const help = received === undefined ? 'Is it the response of another catalogue, or of a newer server?' : because;
  return [
    { kind: 'code', expected: showValue(entry.code), received: showValue(code) },
    {
      kind: 'name',
      expected: entry.name,
      received: received?.name ?? '(unknown)',
      ...(help === undefined ? {} : { help }),
    },
  ];
}

/** An error that the catalogue hides, or that is retired, is never sent by its own code. */
function hiddenDifference(
  { name, code, sameAnswerAs, retired }: ContractEntry,
  { errors }: Kit,
): readonly Difference[] {
  const instead = errors.byName(sameAnswerAs);
  const received = showValue(code);
  if (instead !== undefined) {
    const help = `${name} is to be sent as ${instead.name} (sameAnswerAs): this response tells strangers more.`;
    return [{ kind: 'code', expected: showValue(instead.code), received, help }];
  }
  if (!retired) return [];
  return [{ kind: 'code', expected: 'a code in use', received, help: `${name} is retired: no server sends it.` }];
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
    ...(seen.status === null || answer === undefined ? [] : statusDifference(seen.status, answer.entry, kit)),
    ...(isObject ? bodyDifferences(seen, answer?.entry, kit) : []),
    ...headerDifferences(seen, answer?.entry, kit),
  ]);
}
