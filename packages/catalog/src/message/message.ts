/** A message as a syntax tree: text and placeholders in order. */
export type Message = readonly Part[];

/** A piece of a message: a string is literal text. */
export type Part = string | Argument | NumberArgument | Selector | Pound;

/** `{name}`: the value as it is. */
export interface Argument {
  readonly type: 'argument';
  readonly name: string;
}

/** `{name, number}`: the number in the notation of the locale. */
export interface NumberArgument {
  readonly type: 'number';
  readonly name: string;
  /** What is subtracted before; only of a `#` that stands outside of its plural with an offset. */
  readonly offset?: number;
}

/** `{name, plural | selectordinal | select, …}`: one of several texts. */
export interface Selector {
  readonly type: 'plural' | 'selectordinal' | 'select';
  readonly name: string;
  /** What a plural subtracts before it chooses a category and before `#` shows the number; absent if nothing. */
  readonly offset?: number;
  /** In the order of the source: selector (`one`, `=1`, `other`, a value) and its text, which may hold selectors. */
  readonly cases: readonly { readonly key: string; readonly message: Message }[];
}

/** `#` directly inside `plural` and `selectordinal`: the number, less the offset, in the notation of the locale. */
export interface Pound {
  readonly type: 'pound';
}
