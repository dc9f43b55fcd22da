import type { Files } from '../files.js';

/** The endings that imports between generated files may have. */
export const importExtensions = ['js', 'ts', 'none'] as const;

/** An ending of imports between generated files. */
export type ImportExtension = (typeof importExtensions)[number];

/**
 * Returns files whose relative imports end like this. Emitters write `.js`, which compilers and Node understand; Node's own
 * TypeScript needs `.ts`, and some bundlers none. Only a line that is an import is changed, never a text of the catalogue.
 */
export function withImportExtension(files: Files, extension: ImportExtension): Files {
  if (extension === 'js') return files;
  const ending = extension === 'none' ? '' : `.${extension}`;
  return new Map([...files].map(([path, text]) => [path, path.endsWith('.ts') ? rewritten(text, ending) : text]));
}

const STATIC = /^((?:import|export) [^'"\n]*['"]|\} from ['"])(\.{1,2}\/[^'"\n]*)\.js(?=['"];$)/gm;
/** A line of the table of languages. A tag of a language has no quotes. */
const DYNAMIC = /^( {2}"[\w-]+": \(\) => import\("\.\/lazy\/[\w-]+)\.js(?="\)[,.])/gm;

function rewritten(text: string, ending: string): string {
  return text.replace(STATIC, `$1$2${ending}`).replace(DYNAMIC, `$1${ending}`);
}
