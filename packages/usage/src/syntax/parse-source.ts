import { type ParseResult, type ParserPlugin, parse } from '@babel/parser';
import type { SourceComment } from '../inspect/disabled-rules.js';
import type { Node } from './node.js';

/** The syntax of a source, or why there is none. */
export type ParsedSource =
  | { readonly program: Node; readonly comments: readonly SourceComment[]; readonly failure?: never }
  | { readonly program?: never; readonly failure: ParseFailure };

/** What a parser refuses. */
export interface ParseFailure {
  /** In UTF-16 code units from the start of the file. */
  readonly offset: number;
  readonly reason: string;
}

type Comment = NonNullable<ParseResult['comments']>[number];

/** The ends of the names of sources that are read. */
export const SOURCE_ENDINGS: readonly string[] = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

/** Parses a source: TypeScript by the end of its name, else JavaScript with JSX, with types of Flow if there are some. */
export function parseSource(path: string, text: string): ParsedSource {
  const [first, ...others] = DIALECTS.find(([end]) => end.test(path))?.[1] ?? [];
  if (first === undefined) return { failure: { offset: 0, reason: 'This is neither TypeScript nor JavaScript.' } };
  const parsed = parseAs(text, first);
  for (const plugins of parsed.failure === undefined ? [] : others) {
    const again = parseAs(text, plugins);
    if (again.failure === undefined) return again;
  }
  return parsed;
}

/** Decorators of parameters too, but `@decorator() [key]` is an element to it, where TypeScript sees a property. */
const LEGACY: ParserPlugin = 'decorators-legacy';
const STANDARD: ParserPlugin = 'decorators';

/** Each with what else a file of that name may be. */
const DIALECTS: readonly (readonly [end: RegExp, plugins: readonly (readonly ParserPlugin[])[]])[] = [
  [
    /\.tsx$/,
    [
      ['typescript', 'jsx', LEGACY],
      ['typescript', 'jsx', STANDARD],
    ],
  ],
  [
    /\.[mc]?ts$/,
    [
      ['typescript', LEGACY],
      ['typescript', STANDARD],
    ],
  ],
  [
    /\.[mc]?jsx?$/,
    [
      ['jsx', LEGACY],
      ['jsx', STANDARD],
      ['jsx', 'flow', LEGACY],
    ],
  ],
];

function parseAs(text: string, plugins: readonly ParserPlugin[]): ParsedSource {
  try {
    const { program, comments } = parse(text, {
      // Not what a compiler refuses besides: a name that is declared twice says nothing about errors.
      errorRecovery: true,
      sourceType: 'unambiguous',
      allowAwaitOutsideFunction: true,
      allowReturnOutsideFunction: true,
      allowSuperOutsideMethod: true,
      allowUndeclaredExports: true,
      createImportExpressions: true,
      attachComment: false,
      plugins: [...plugins, ['estree', { classFeatures: true }], ...SYNTAX],
    });
    return { program: program as unknown as Node, comments: (comments ?? []).map(sourceComment) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** What TypeScript reads and the parser does not by itself. */
const SYNTAX: readonly ParserPlugin[] = [
  'decoratorAutoAccessors',
  'deferredImportEvaluation',
  'explicitResourceManagement',
  'sourcePhaseImports',
];

function sourceComment({ value, loc }: Comment): SourceComment {
  return { text: value, first: loc?.start.line ?? 0, last: loc?.end.line ?? 0 };
}

function failureOf(error: unknown): ParseFailure {
  if (error instanceof RangeError) return { offset: 0, reason: TOO_DEEP };
  if (!(error instanceof SyntaxError)) throw error;
  const { pos } = error as SyntaxError & { readonly pos?: number };
  return { offset: pos ?? 0, reason: error.message.replace(/ \(\d{1,9}:\d{1,9}\)$/m, '').split('\n', 1)[0] ?? '' };
}

/** Why a source is refused that overflows the stack. */
export const TOO_DEEP = 'It is nested too deeply.';
