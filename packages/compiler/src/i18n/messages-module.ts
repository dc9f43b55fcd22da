import type { Contract } from '@error-contracts/catalog';
import { banner } from '../kit/banner.js';
import { deprecationTag, renamedTag } from '../kit/deprecation-tag.js';
import { helperDeclarations, helperImports } from './helper-declarations.js';
import type { LocaleCode } from './locale-code.js';
import { messageExport, usesOptions } from './message-code.js';

/** Returns the module of a language with one export per message: an application that shows one ships one. */
export function messagesModule(contract: Contract, { tag, rows, helpers }: LocaleCode): string {
  const imported = helperImports(helpers, usesOptions(rows) ? ['type FormatOptions'] : []);
  const imports = imported === '' ? '' : `${imported}\n`;
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
