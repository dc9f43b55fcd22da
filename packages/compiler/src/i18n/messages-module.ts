import type { Contract } from '@error-contracts/catalog';
import { banner } from '../kit/banner.js';
import { deprecationTag, renamedTag } from '../kit/deprecation-tag.js';
import { factoriesOf, helperDeclarations } from './helper-declarations.js';
import type { LocaleCode } from './locale-code.js';
import { messageExport } from './message-code.js';

/** Returns the module of a language with one export per message: an application that shows one ships one. */
export function messagesModule(contract: Contract, { tag, rows, helpers }: LocaleCode): string {
  const factories = factoriesOf(helpers);
  const imports =
    factories.length === 0 ? '' : `import { ${factories.join(', ')} } from '@error-contracts/runtime/messages';\n\n`;
  const lines = rows.flatMap(({ error, code }) => [
    ...deprecationTag(error).map((tag) => `/** ${tag} */\n`),
    `${messageExport(error.name, code)}\n`,
    ...error.aliases.map(
      (alias) => `/** ${renamedTag(error)} */\nexport const ${alias}: typeof ${error.name} = ${error.name};\n`,
    ),
  ]);
  // The file must be a module even if the language has no translation yet.
  const body = lines.length === 0 ? 'export {};\n' : lines.join('');
  return `${banner(contract)}${imports}${helperDeclarations(helpers, tag)}${body}`;
}
