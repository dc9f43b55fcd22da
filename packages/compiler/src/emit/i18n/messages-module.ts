import type { Contract, ContractLocale } from '../../contract.js';
import { banner } from '../banner.js';
import { helperDeclarations, makersOf } from './helper-lines.js';
import { type Helper, messageCode } from './message-code.js';

/** The module of a language with one export per message: an application that shows one ships one. */
export function messagesModule(contract: Contract, { tag, messages }: ContractLocale): string {
  const helpers = new Set<Helper>();
  const rows: string[] = [];
  for (const error of contract.errors) {
    const message = messages.get(error.name);
    if (message === undefined) continue;
    const { code, helpers: called } = messageCode(message, error);
    for (const helper of called) helpers.add(helper);
    rows.push(`export const ${error.name} = ${code};\n`);
  }
  const makers = makersOf(helpers);
  const imports =
    makers.length === 0 ? '' : `import { ${makers.join(', ')} } from '@error-contracts/runtime/messages';\n\n`;
  // A language without a translation yet must still be a module.
  const body = rows.length === 0 ? 'export {};\n' : rows.join('');
  return `${banner(contract)}${imports}${helperDeclarations(helpers, tag)}${body}`;
}
