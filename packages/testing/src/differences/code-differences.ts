import type { ContractEntry } from '@error-contracts/runtime/contract';
import type { Answer } from '../expected/expectation.js';
import type { Kit } from '../kit.js';
import { showValue } from '../report/show-value.js';
import type { Difference } from './difference.js';
import type { SeenError } from './read-error.js';

/** Returns that another error was received: its code and its name. */
export function codeDifferences({ sent, entry: received }: SeenError, answer: Answer): readonly Difference[] {
  const { entry, because } = answer;
  const help = received === undefined ? 'Is it the response of another catalogue, or of a newer server?' : because;
  return [
    { kind: 'code', expected: showValue(entry.code), received: showValue(sent) },
    {
      kind: 'name',
      expected: entry.name,
      received: received?.name ?? '(unknown)',
      ...(help === undefined ? {} : { help }),
    },
  ];
}

/** Returns that an error was received which is never sent by its own code: a hidden or a retired one. */
export function hiddenDifference(received: ContractEntry | undefined, { errors }: Kit): readonly Difference[] {
  if (received === undefined) return [];
  const { name, code, sameAnswerAs, retired } = received;
  const instead = errors.byName(sameAnswerAs);
  const sent = showValue(code);
  if (instead !== undefined) {
    const help = `${name} is to be sent as ${instead.name} (sameAnswerAs): this response tells strangers more.`;
    return [{ kind: 'code', expected: showValue(instead.code), received: sent, help }];
  }
  if (!retired) return [];
  return [{ kind: 'code', expected: 'a code in use', received: sent, help: `${name} is retired: no server sends it.` }];
}
