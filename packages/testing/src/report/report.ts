import type { ContractEntry } from '@error-contracts/runtime/contract';
import type { Difference } from '../differences/difference.js';
import type { Kit } from '../kit.js';
import type { SeenResponse } from '../response/seen-response.js';
import type { Paint } from './paint.js';
import { showText, showValue } from './show-value.js';
import { labelOf, table } from './table.js';

/** What a report is about. */
export interface Reported {
  /** The call as the test has it: `expect(response).toSatisfyErrorContract('USER_NOT_FOUND')`. */
  readonly call: string;
  readonly differences: readonly Difference[];
  /** The error that the test names. */
  readonly expected: ContractEntry | undefined;
  /** The error that was received. */
  readonly received: ContractEntry | undefined;
  /** The response, if it is about one. */
  readonly seen?: SeenResponse | undefined;
}

/** Returns all that is wrong with a response or an error, to be read in one glance. */
export function report(reported: Reported, kit: Kit, paint: Paint): string {
  const { call, differences, expected, seen } = reported;
  const count = differences.length === 1 ? '1 difference' : `${differences.length} differences`;
  const what = expected === undefined ? `an error of the catalogue ${kit.contract.name}` : nameOf(expected);
  const [first] = differences;
  if (seen?.problem !== undefined && first !== undefined) {
    const lines = [paint.received(first.received), `The test is about ${what}, and nothing is known of this response.`];
    return [call, '', ...lines, ...footer(reported, kit, paint, seen)].join('\n');
  }
  return [
    call,
    '',
    `${paint.bold(count)} from ${what}:`,
    '',
    ...table(differences, paint),
    ...helps(differences),
    ...footer(reported, kit, paint, seen),
  ].join('\n');
}

/** Returns why a negated expectation fails. */
export function negatedReport(reported: Reported, kit: Kit, paint: Paint): string {
  const { call, differences, received, expected, seen } = reported;
  const subject = seen === undefined ? 'The error' : 'The response';
  const hides = expected !== undefined && received !== undefined && expected !== received;
  const what = received === undefined ? 'an error response' : nameOf(received);
  const also = hides ? `, as which ${expected.name} is sent` : '';
  const count = differences.length === 1 ? '1 difference' : `${differences.length} differences`;
  const how =
    differences.length === 0
      ? 'as the contract says'
      : `though with ${count} from the contract, which do not make it another error`;
  return [
    call,
    '',
    `${subject} is ${paint.received(what)}${also}, ${how}.`,
    'The test expects anything else.',
    ...footer(reported, kit, paint, seen),
  ].join('\n');
}

/** Returns an error as people call it: `USER_NOT_FOUND (2004)`. */
function nameOf({ name, code }: ContractEntry): string {
  return code === name ? name : `${name} (${showText(String(code), 80)})`;
}

function helps(differences: readonly Difference[]): readonly string[] {
  const lines = differences.flatMap((each) => (each.help === undefined ? [] : [`  ${labelOf(each)}: ${each.help}`]));
  return lines.length === 0 ? [] : ['', ...lines];
}

function footer({ expected, received }: Reported, kit: Kit, paint: Paint, seen?: SeenResponse): readonly string[] {
  const about = expected ?? received;
  const reference = about && kit.referenceOf(about);
  return [
    ...(seen === undefined || seen.source === 'none' ? [] : ['', paint.dim(responseLine(seen))]),
    ...(reference === undefined ? [] : ['', `See ${reference}`]),
  ];
}

/** Returns a response on one line: status, type and the beginning of its body. */
function responseLine({ status, headers, body, text }: SeenResponse): string {
  const type = headers['content-type'];
  const start = text ?? (body === undefined ? '' : showValue(body, 300));
  return [
    'Received',
    ...(status === null ? [] : [`HTTP ${status}`]),
    ...(type === undefined ? [] : [showText(type, 80)]),
    ...(start === '' ? [] : [text === null ? start : showText(start, 300)]),
  ].join('  ');
}
