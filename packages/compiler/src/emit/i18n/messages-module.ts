import type { Contract } from '../../contract.js';
import { banner } from '../banner.js';
import { deprecationTag, renamedTag } from '../deprecation-tag.js';
import { helperDeclarations, makersOf } from './helper-lines.js';
import type { LocaleCode } from './locale-code.js';
import { messageExport } from './message-code.js';

/** The module of a language with one export per message: an application that shows one ships one. */
export function messagesModule(contract: Contract, { tag, rows, helpers }: LocaleCode): string {
  const makers = makersOf(helpers);
  const imports =
    makers.length === 0 ? '' : `import { ${makers.join(', ')} } from '@error-contracts/runtime/messages';\n\n`;
  const lines = rows.flatMap(({ error, code }) => [
    ...deprecationTag(error).map((tag) => `/** ${tag} */\n`),
    `${messageExport(error.name, code)}\n`,
    ...error.aliases.map(
      (alias) => `/** ${renamedTag(error)} */\nexport const ${alias}: typeof ${error.name} = ${error.name};\n`,
    ),
  ]);
  // A language without a translation yet must still be a module.
  const body = lines.length === 0 ? 'export {};\n' : lines.join('');
  return `${banner(contract)}${imports}${helperDeclarations(helpers, tag)}${body}`;
}
