import type { Contract } from '@error-contracts/catalog';
import { banner } from '../kit/banner.js';
import { indentedLines } from '../kit/indented-lines.js';
import { parameterRows } from './parameter-rows.js';

/** Returns the module with what a formatter must know besides the messages. */
export function tableModule(contract: Contract): string {
  const codeType = contract.envelope.codeType === 'string' ? 'string' : 'number';
  return `${banner(contract)}import type { MessageTable } from '@error-contracts/runtime/messages';

/** The type of the codes, and the parameters that the messages show. */
export const table: MessageTable = {
  codeType: '${codeType}',
  parameters: {
${indentedLines(parameterRows(contract).map((row) => `  ${row}`))}  },
};
`;
}
