import type { Contract } from '@error-contracts/catalog';
import { banner } from '../kit/banner.js';
import { lines } from '../kit/lines.js';
import { parameterRows } from './parameter-table.js';

/** What a formatter must know beside the messages. */
export function tableModule(contract: Contract): string {
  const codeType = contract.envelope.codeType === 'string' ? 'string' : 'number';
  return `${banner(contract)}import type { MessageTable } from '@error-contracts/runtime/messages';

/** How codes travel, and the parameters that the messages show. */
export const table: MessageTable = {
  codeType: '${codeType}',
  parameters: {
${lines(parameterRows(contract).map((row) => `  ${row}`))}  },
};
`;
}
