import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleCatalog, exampleLocales, writeCatalog } from './example-catalog.js';
import { type Ran, runCommand, temporaryFolder } from './run-command.js';

/** A folder with the example catalogue, and with documents to import. */
export interface ImportFolder {
  readonly folder: string;
  /** Runs `import` there. */
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  readonly read: (file: string) => string;
  /** Every file with its content and the time of its last change. */
  readonly state: () => Readonly<Record<string, readonly [content: string, changed: number]>>;
}

/** Returns a folder with the example catalogue, each entry imported from `codes.md`, and with these files. */
export function importFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): ImportFolder {
  const folder = temporaryFolder();
  const catalog = exampleCatalog();
  catalog.errors.USER_NOT_FOUND.source = { document: 'codes.md', text: 'We can’t find this user.' };
  catalog.errors.NAME_TOO_LONG.source = { document: 'codes.md', text: 'Use at most 140 characters.' };
  writeCatalog(folder, catalog, exampleLocales());
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return {
    folder,
    run: (...args) => runCommand(['import', ...args], { cwd: folder }),
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    state: () => {
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
      const ofFile = (path: string) => [readFileSync(path, 'latin1'), statSync(path).mtimeMs] as const;
      const paths = names.map((name) => [name, join(folder, name)] as const);
      return Object.fromEntries(
        paths.filter(([, path]) => statSync(path).isFile()).map(([name, path]) => [name, ofFile(path)]),
      );
    },
  };
}

/** Returns a Markdown table of codes and texts. */
export function markdown(texts: Readonly<Record<string, string>>): string {
  const rows = Object.entries(texts).map(([code, text]) => `| ${code} | ${text} |`);
  return ['# Error codes', '', '| Code | Description |', '| ---- | ----------- |', ...rows, ''].join('\n');
}

/** The texts of a document that says the same as the example. */
export const sameTexts: Readonly<Record<string, string>> = {
  2004: 'We can’t find this user.',
  2024: 'Use at most 140 characters.',
};
