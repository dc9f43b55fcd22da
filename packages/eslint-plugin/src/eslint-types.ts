import type { Node } from '@error-contracts/usage/inspect';

/** The parts of ESLint that the rules use. ESLint 9 and 10 and oxlint have them; none of them is a dependency. */
export interface RuleContext {
  readonly filename: string;
  readonly cwd: string;
  readonly settings: { readonly [name: string]: unknown };
  readonly options: readonly unknown[];
  readonly sourceCode: { readonly ast: Node; readonly text: string };
  report(problem: Report): void;
}

/** What a rule reports. */
export interface Report {
  readonly node: Node;
  readonly message: string;
  readonly fix?: FixFunction;
  readonly suggest?: readonly { readonly desc: string; readonly fix: FixFunction }[];
}

type FixFunction = (fixer: Fixer) => readonly unknown[];

interface Fixer {
  replaceTextRange(range: readonly [number, number], text: string): unknown;
}

/** A rule of ESLint. */
export interface RuleModule {
  readonly meta: {
    readonly type: 'problem';
    readonly docs: { readonly description: string; readonly url: string; readonly recommended: boolean };
    readonly fixable?: 'code';
    readonly hasSuggestions: boolean;
    readonly schema: readonly object[];
    readonly defaultOptions?: readonly unknown[];
  };
  create(context: RuleContext): { readonly [selector: string]: (node: Node) => void };
}
