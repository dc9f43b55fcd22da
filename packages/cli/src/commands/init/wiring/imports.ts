import { posix } from 'node:path';
import { type CodeStyle, generatedEnd } from './code-style.js';
import type { GeneratedTarget, WiredProject } from './wired-project.js';

/** Returns how code in a folder imports the modules of targets that are generated into others; paths have slashes. */
export function modulesBelow(
  sources: string,
  folders: Readonly<Record<GeneratedTarget, string>>,
  style: CodeStyle,
): WiredProject['moduleOf'] {
  return (target, module) => {
    const path = posix.relative(sources, `${folders[target]}/${module}`);
    return `${path.startsWith('.') ? path : `./${path}`}${generatedEnd(style)}`;
  };
}

/** Returns the name that a language has in code: `zhCN`. */
export function variableOf(language: string): string {
  const name = language.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  // `is` and `in` are words of JavaScript.
  return /^(as|do|if|in|is|of)$/.test(name) ? `${name}Texts` : name;
}

/** Returns the lines that import the texts of some languages. */
export function languageImports(project: WiredProject, languages: readonly string[]): readonly string[] {
  return languages.map(
    (language) => `import ${variableOf(language)} from '${project.moduleOf('i18n', `locales/${language}/index`)}';`,
  );
}
