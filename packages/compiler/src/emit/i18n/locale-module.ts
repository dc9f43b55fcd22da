import type { Contract, ContractLocale } from '../../contract.js';
import { banner } from '../banner.js';
import { expression, literal } from '../literal.js';
import { helperDeclarations, makersOf } from './helper-lines.js';
import { type Helper, messageCode } from './message-code.js';

/** The module of a language: its messages in one table by code. */
export function localeModule(contract: Contract, { tag, messages }: ContractLocale): string {
  const helpers = new Set<Helper>();
  const rows: string[] = [];
  for (const error of contract.errors) {
    const message = messages.get(error.name);
    if (message === undefined) continue;
    const { code, helpers: called } = messageCode(message, error);
    for (const helper of called) helpers.add(helper);
    rows.push(`    ${expression(error.wireCode)}: ${code},\n`);
  }
  const makers = makersOf(helpers);
  const runtime = "'@error-contracts/runtime/messages'";
  const imports =
    makers.length === 0
      ? `import type { LocaleMessages } from ${runtime};\n`
      : `import { type LocaleMessages, ${makers.join(', ')} } from ${runtime};\n`;
  return `${banner(contract)}${imports}
${helperDeclarations(helpers, tag)}const locale: LocaleMessages = {
  locale: ${literal(tag)},
  messages: {
${rows.join('')}  },
};

export default locale;
`;
}
