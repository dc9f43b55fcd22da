import { displayColumns, type Message } from '@error-contracts/catalog/message';
import { type Address, addressesIn } from './text/addresses-in.js';
import { type Ending, endingOf } from './text/ending-of.js';
import { type Identifier, identifiersIn } from './text/identifiers-in.js';
import { makeText } from './text/make-text.js';
import { type Markup, markupIn } from './text/markup-in.js';
import { numbersIn, type WrittenNumber } from './text/numbers-in.js';
import type { Text } from './text/text.js';

/** A source text with what the rules of every language ask of it. Each part is made once. */
export interface SourceText extends Text {
  readonly identifiers: readonly Identifier[];
  readonly numbers: readonly WrittenNumber[];
  readonly addresses: readonly Address[];
  readonly markup: readonly Markup[];
  readonly ending: Ending;
  readonly columns: number;
}

/** Returns a source text for the rules. */
export function makeSourceText(raw: string, message?: Message): SourceText {
  const text = message === undefined ? makeText(raw) : makeText(raw, message);
  const { visible } = text;
  const known: { -readonly [part in keyof SourceText]?: SourceText[part] } = {};
  return {
    raw,
    message: text.message,
    visible,
    get words() {
      return text.words;
    },
    get identifiers() {
      known.identifiers ??= identifiersIn(visible);
      return known.identifiers;
    },
    get numbers() {
      known.numbers ??= numbersIn(visible);
      return known.numbers;
    },
    get addresses() {
      known.addresses ??= addressesIn(visible);
      return known.addresses;
    },
    get markup() {
      known.markup ??= markupIn(visible);
      return known.markup;
    },
    get ending() {
      known.ending ??= endingOf(visible).ending;
      return known.ending;
    },
    get columns() {
      known.columns ??= displayColumns(visible);
      return known.columns;
    },
    get key() {
      return text.key;
    },
  };
}
