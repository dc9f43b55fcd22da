import { type ParserPlugin, parse } from '@babel/parser';
import type { Node } from './node.js';

/** The syntax of a source, or why there is none. */
export type ParsedSource =
  | { readonly program: Node; readonly failure?: never }
  | { readonly program?: never; readonly failure: ParseFailure };

/** What a parser refuses. */
export interface ParseFailure {
  /** In UTF-16 code units from the start of the file. */
  readonly offset: number;
  readonly reason: string;
}

/** The ends of the names of sources that are read. */
export const SOURCE_ENDINGS: readonly string[] = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

/** Parses a source: TypeScript by the end of its name, else JavaScript with JSX, with types of Flow if there are some. */
export function parseSource(path: string, text: string): ParsedSource {
  const [first, ...others] = DIALECTS.find(([end]) => end.test(path))?.[1] ?? [];
  if (first === undefined) throw new RangeError(`${path} is no source.`);
  const parsed = parseAs(text, first);
  for (const plugins of parsed.failure === undefined ? [] : others) {
    const again = parseAs(text, plugins);
    if (again.failure === undefined) return again;
  }
  return parsed;
}

/** Each with what else a file of that name may be. */
const DIALECTS: readonly (readonly [end: RegExp, plugins: readonly (readonly ParserPlugin[])[]])[] = [
  [/\.tsx$/, [['typescript', 'jsx']]],
  [/\.[mc]?ts$/, [['typescript']]],
  [/\.[mc]?jsx?$/, [['jsx'], ['jsx', 'flow']]],
];

function parseAs(text: string, plugins: readonly ParserPlugin[]): ParsedSource {
  try {
    const { program } = parse(text, {
      // Not what a compiler refuses besides: a name that is declared twice says nothing about errors.
      errorRecovery: true,
      sourceType: 'unambiguous',
      allowAwaitOutsideFunction: true,
      allowReturnOutsideFunction: true,
      allowSuperOutsideMethod: true,
      allowUndeclaredExports: true,
      createImportExpressions: true,
      attachComment: false,
      plugins: [...plugins, ['estree', { classFeatures: true }], 'decorators-legacy', 'explicitResourceManagement'],
    });
    return { program: program as unknown as Node };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function failureOf(error: unknown): ParseFailure {
  if (error instanceof RangeError) return { offset: 0, reason: TOO_DEEP };
  if (!(error instanceof SyntaxError)) throw error;
  const { pos } = error as SyntaxError & { readonly pos?: number };
  return { offset: pos ?? 0, reason: error.message.replace(/\s*\(\d+:\d+\)$/, '') };
}

/** Why a source is refused that overflows the stack. */
export const TOO_DEEP = 'It is nested too deeply.';
