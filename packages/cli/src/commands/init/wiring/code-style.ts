import type { SeenProject } from '../project/see-project.js';

/** How the sources of a project are written. */
export interface CodeStyle {
  /** The ending of a source file. */
  readonly fileEnd: 'ts' | 'js' | 'mjs';
  /** The ending of a source file with JSX. */
  readonly jsxEnd: 'tsx' | 'jsx';
  /** How an import of such a file ends. */
  readonly importEnd: string;
  /** How an import of a generated file ends, and how generated files import each other. */
  readonly importExtension: 'js' | 'ts' | 'none';
  readonly isTyped: boolean;
}

/**
 * Returns how the sources of a project are written. Generated code is TypeScript: a project without a compiler runs it as it
 * is, by Node's own TypeScript or by a bundler.
 */
export function codeStyleOf(project: Pick<SeenProject, 'isTypeScript' | 'typeScript' | 'isEsm' | 'server'>): CodeStyle {
  const { isTypeScript, typeScript, isEsm, server } = project;
  if (!isTypeScript) {
    const fileEnd = isEsm || server === 'next' ? 'js' : 'mjs';
    return {
      fileEnd,
      jsxEnd: 'jsx',
      importEnd: `.${fileEnd}`,
      importExtension: server === 'next' ? 'none' : 'ts',
      isTyped: false,
    };
  }
  const importExtension = server === 'next' ? 'none' : typeScript?.importsTs ? 'ts' : 'js';
  const importEnd = importExtension === 'none' ? '' : `.${importExtension}`;
  return { fileEnd: 'ts', jsxEnd: 'tsx', importEnd, importExtension, isTyped: true };
}

/** Returns how an import of a generated file ends. */
export function generatedEnd({ importExtension }: CodeStyle): string {
  return importExtension === 'none' ? '' : `.${importExtension}`;
}
