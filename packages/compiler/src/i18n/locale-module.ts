import type { Contract } from '@error-contracts/catalog';
import { banner } from '../kit/banner.js';
import { codeKey } from '../kit/code-key.js';
import { literal } from '../kit/literal.js';
import { helperDeclarations, helperImports } from './helper-declarations.js';
import type { LocaleCode } from './locale-code.js';
import { messageValue, usesOptions } from './message-code.js';

/** Returns the module of a language: its messages in one table by code. */
export function localeModule(contract: Contract, { tag, rows, helpers }: LocaleCode): string {
  const types = usesOptions(rows) ? ['type FormatOptions', 'type LocaleMessages'] : ['type LocaleMessages'];
  const imports = helperImports(helpers, types);
  const lines = rows.map(({ error, code }) => `    ${codeKey(error.wireCode)}: ${messageValue(code)},\n`);
  return `${banner(contract)}${imports}import { table } from '../../table.js';

${helperDeclarations(helpers, tag)}export const locale: LocaleMessages = {
  locale: ${literal(tag)},
  table,
  messages: {
${lines.join('')}  },
};

export default locale;
`;
}
