import type { Contract } from '@error-contracts/catalog';
import type { LocaleScope } from '@error-contracts/runtime/messages';
import { banner } from '../kit/banner.js';
import { expression } from '../kit/expression.js';
import { indentedLines } from '../kit/indented-lines.js';
import { literal } from '../kit/literal.js';
import { parameterRows } from './parameter-rows.js';

/** Returns the module with what a formatter must know besides the messages. */
export function tableModule(contract: Contract, scopes: ReadonlyMap<string, LocaleScope>): string {
  const codeType = contract.envelope.codeType === 'string' ? 'string' : 'number';
  return `${banner(contract)}${importOf(scopes.size > 0)}
${scopeLines(scopes)}/** The type of the codes, and the parameters that the messages show. */
export const table: MessageTable = {
  codeType: '${codeType}',
  parameters: {
${indentedLines(parameterRows(contract).map((row) => `  ${row}`))}  },
${scopes.size > 0 ? '  scopes,\n' : ''}};
`;
}

function importOf(isScoped: boolean): string {
  const names = isScoped ? '{ type LocaleScopes, localeScopes, type MessageTable }' : 'type { MessageTable }';
  return `import ${names} from '@error-contracts/runtime/messages';`;
}

function scopeLines(scopes: ReadonlyMap<string, LocaleScope>): string {
  if (scopes.size === 0) return '\n';
  const rows = [...scopes].map(([tag, scope]) => `${literal(tag)}: ${expression({ ...scope })},`);
  return `\n/** What some languages serve besides their own tags, by CLDR. */
const scopes: LocaleScopes = /* @__PURE__ */ localeScopes({
${indentedLines(rows)}});
\n`;
}
