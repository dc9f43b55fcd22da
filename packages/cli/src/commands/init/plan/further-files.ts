import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isJsonObject, type Json } from '@error-contracts/catalog';
import { editJson } from '@error-contracts/catalog/json-edit';
import { type ParseError, parse } from 'jsonc-parser';
import type { TargetFolders } from './config-file.js';
import type { PlannedFile } from './planned-file.js';
import { schemaFor } from './schema-place.js';
import type { SettledProject } from './settled-project.js';

/** Returns the file that keeps what is generated out of git. */
export function ignoreFile({ folder, isEmpty, tests }: SettledProject, targets: TargetFolders): PlannedFile {
  const parents = new Set(Object.values(targets).map((out) => out.replace(/(?<=\/generated)\/.*$/, '')));
  const wanted = [
    ...(isEmpty ? ['node_modules/', 'dist/'] : []),
    ...(isEmpty && tests === 'node' ? ['.tests/'] : []),
    ...[...parents].map((path) => `/${path}/`),
  ];
  return {
    path: join(folder, '.gitignore'),
    text(before = '') {
      const present = new Set(before.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, '')));
      const missing = wanted.filter((line) => !present.has(line.replace(/^\/|\/$/g, '')));
      if (missing.length === 0) return undefined;
      const end = before.includes('\r\n') ? '\r\n' : '\n';
      const start = before === '' || before.endsWith('\n') ? before : before + end;
      return start + missing.map((line) => line + end).join('');
    },
  };
}

/** Returns the settings by which VS Code explains translations: their format has no place for the name of a schema. */
export function editorFile(project: SettledProject): PlannedFile {
  const { folder } = project;
  const root = project.gitRoot ?? project.workspaceRoot ?? folder;
  const inRoot = relative(root, folder).replaceAll('\\', '/');
  const fileMatch = [`/${inRoot === '' ? '' : `${inRoot}/`}schemas/locales/*.json`];
  const schemas = [{ fileMatch, url: schemaFor(project, 'locale', root) }];
  return {
    path: join(root, '.vscode/settings.json'),
    text(before) {
      if (before === undefined) return `${JSON.stringify({ 'json.schemas': schemas }, null, 2)}\n`;
      const errors: ParseError[] = [];
      const value: Json = parse(before, errors, { allowTrailingComma: true });
      // A list that is there is not ours to change, and text that is no JSON cannot be edited.
      if (errors.length > 0 || !isJsonObject(value) || value['json.schemas'] !== undefined) return undefined;
      return hasTrailingComma(before) ? undefined : editJson(before, [{ path: ['json.schemas'], value: schemas }]);
    },
  };
}

/** A property after such a comma would need none before it. */
function hasTrailingComma(text: string): boolean {
  const errors: ParseError[] = [];
  parse(text, errors);
  return errors.length > 0;
}

const TSCONFIG = `{
  "compilerOptions": {
    "target": "es2022",
    "module": "nodenext",
    "noEmit": true,
    "types": ["node"],
    "strict": true,
    "skipLibCheck": true
  },
  "include": ["src", "test"]
}
`;

/** Tests are checked with all else, and are no part of what is built. */
const BUILD = `{
  "extends": "./tsconfig.json",
  "compilerOptions": { "rootDir": "src", "outDir": "dist", "noEmit": false },
  "include": ["src"]
}
`;

/** JSX, and what a browser has. */
const FOR_PAGES = `    "lib": ["es2023", "dom"],
    "jsx": "react-jsx",
`;

/** Returns what a new project compiles with. */
export function compilerFiles({ folder, client }: SettledProject): readonly PlannedFile[] {
  const text = client === 'react' ? TSCONFIG.replace('    "types"', `${FOR_PAGES}    "types"`) : TSCONFIG;
  return [
    { path: join(folder, 'tsconfig.json'), text },
    { path: join(folder, 'tsconfig.build.json'), text: BUILD },
  ];
}

/** Returns whether a repository is one of GitHub, as far as files say it. */
export function isOnGitHub(gitRoot: string | undefined): boolean {
  return gitRoot !== undefined && existsSync(join(gitRoot, '.github'));
}
