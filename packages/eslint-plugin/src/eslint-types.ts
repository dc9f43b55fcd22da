/** The parts of ESLint that the rules use. ESLint 9 and 10 and oxlint have them; none of them is a dependency. */
export interface RuleContext {
  readonly filename: string;
  readonly cwd: string;
  readonly settings: { readonly [name: string]: unknown };
  readonly options: readonly unknown[];
  /** The syntax is an ESTree, of a type that the linter chooses. Only a file of bytes has no text. */
  readonly sourceCode: { readonly ast: unknown; readonly text?: string };
  report(problem: Report): void;
}

/** What a rule reports. */
export interface Report {
  node: { type: string };
  message: string;
  fix?: FixFunction;
  suggest?: { desc: string; fix: FixFunction }[];
}

type FixFunction = (fixer: Fixer) => TextEdit[];

interface Fixer {
  replaceTextRange(range: [number, number], text: string): TextEdit;
}

interface TextEdit {
  range: [number, number];
  text: string;
}

/** A rule of ESLint. Its type suits that of ESLint, whose lists are not readonly. */
export interface RuleModule {
  meta: {
    type: 'problem';
    docs: { description: string; url: string; recommended: boolean };
    fixable?: 'code';
    hasSuggestions: boolean;
    schema: OptionSchema[];
  };
  create(context: RuleContext): { [selector: string]: () => void };
}

/** The JSON Schema of the option of a rule. */
export interface OptionSchema {
  type: 'object';
  additionalProperties: boolean;
  properties: { catalog: { type: 'string'; minLength: number } };
}
