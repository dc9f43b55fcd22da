/** A message as a syntax tree: text and placeholders in order. */
export type Message = readonly Part[];

/** A piece of a message: a string is literal text. */
export type Part = string | Argument | NumberArgument | TimeArgument | Selector | Pound;

/** `{name}`: the value as it is; a list as the language lists things. */
export interface Argument {
  readonly type: 'argument';
  readonly name: string;
}

/** `{name, number}` and `{name, number, …}`: the number in the notation of the locale. */
export interface NumberArgument {
  readonly type: 'number';
  readonly name: string;
  /** What is subtracted before; only of a `#` that stands outside of its plural with an offset. */
  readonly offset?: number;
  readonly style?: FormatStyle;
}

/** `{name, date, …}` and `{name, time, …}`: a point in time in the notation of the locale. */
export interface TimeArgument {
  readonly type: 'date' | 'time';
  readonly name: string;
  readonly style: FormatStyle;
}

/** How a value is formatted. */
export interface FormatStyle {
  /** As it is written: `percent`, `::currency/EUR`, `medium`, `::yMMMd`. */
  readonly source: string;
  /** What it means to `Intl`. A currency without a code is that of another parameter. */
  readonly options: FormatOptions;
}

/** Options of `Intl.NumberFormat` or `Intl.DateTimeFormat`. */
export type FormatOptions = Readonly<Record<string, string | number | boolean>>;

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
