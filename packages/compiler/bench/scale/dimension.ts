/** A JSON object of any kind. */
export interface Catalogue {
  readonly catalog: object;
  /** Locale files by tag. */
  readonly locales?: Readonly<Record<string, object>>;
}

/** Something of which a catalogue can have much. */
export interface Dimension {
  readonly name: string;
  /** The smallest size that is measured; the others are twice and four times as much. */
  readonly from: number;
  /** Returns a catalogue with so much of it. */
  catalogue(size: number): Catalogue;
}

type Entries = Readonly<Record<string, object>>;

/** Returns a catalogue of these errors. Codes count from 1. */
export function catalogOf(errors: Entries, head: object = {}): object {
  return {
    name: 'large',
    sourceLocale: 'en',
    envelope: { code: 'code', message: 'message', data: 'data' },
    ranges: [{ from: 1, to: 9_999_999, name: 'all' }],
    ...head,
    errors: Object.fromEntries(
      Object.entries(errors).map(([name, entry], index) => [
        name,
        { code: index + 1, message: `Text of ${name}.`, status: 400, domain: 'large', ...entry },
      ]),
    ),
  };
}

/** Returns as many entries, each under a name of its own. */
export function entries(size: number, entryOf: (index: number) => object): Entries {
  return Object.fromEntries(Array.from({ length: size }, (_, index) => [nameOf(index), entryOf(index)]));
}

/** Returns an object with as many properties. */
export function properties(size: number, itemOf: (index: number) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Array.from({ length: size }, (_, index) => [`p${index}`, itemOf(index)]));
}

/** Returns a name that is near to few others, as the names of real errors are. */
export function nameOf(index: number): string {
  return `THING_${letters(index)}_NOT_FOUND`;
}

/** Returns a number as letters, so that neighbours differ in most of them. */
export function letters(index: number): string {
  let rest = (index * 2_654_435_761) % 4_294_967_296;
  let text = '';
  for (let at = 0; at < 7; at++) {
    text += String.fromCharCode(65 + (rest % 26));
    rest = Math.floor(rest / 26);
  }
  return text;
}

/** Returns as many items as `size` says. */
export function listOf<Item>(size: number, itemOf: (index: number) => Item): readonly Item[] {
  return Array.from({ length: size }, (_, index) => itemOf(index));
}
