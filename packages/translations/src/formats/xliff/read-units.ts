import type { Diagnostic } from '@error-contracts/catalog';
import { fileDiagnostic, unsupportedFile } from '../file-diagnostics.js';
import type { ReadUnit } from '../translation-format.js';
import type { ReadXml } from '../xml/read-xml.js';
import { childrenNamed, type XmlElement } from '../xml/xml-element.js';
import type { InlineText } from './inline-text.js';

/** An XML document that could be read. */
export type XmlDocument = Extract<ReadXml, { readonly root: XmlElement }>;

/** One unit of a file, or what is wrong with it. */
export type ReadResult =
  | { readonly unit: ReadUnit; readonly diagnostic?: never }
  | { readonly unit?: never; readonly diagnostic: Diagnostic };

/** Returns the units that could be read, and what is wrong with the others. */
export function collectUnits(results: readonly ReadResult[]): {
  readonly units: readonly ReadUnit[];
  readonly diagnostics: readonly Diagnostic[];
} {
  return {
    units: results.flatMap(({ unit }) => (unit === undefined ? [] : [unit])),
    diagnostics: results.flatMap(({ diagnostic }) => (diagnostic === undefined ? [] : [diagnostic])),
  };
}

/** Returns the diagnostic for a unit that does not say which text it is. */
export function namelessUnit(
  path: string,
  place: { readonly line: number; readonly column: number },
  what: string,
): Diagnostic {
  const message = `A text has no ${what}, so nobody can tell which one it is.`;
  const help = `Give it the name of its error as ${what}, or delete it.`;
  return fileDiagnostic('exchange-names-are-unique', path, [message, help], place);
}

/** Returns the diagnostic for an element that has two sources or translations; undefined if it has one of each. */
export function doubledText(
  path: string,
  name: string,
  element: XmlElement,
  positionOf: XmlDocument['positionOf'],
): Diagnostic | undefined {
  const second = childrenNamed(element, 'target')[1] ?? childrenNamed(element, 'source')[1];
  if (second === undefined) return undefined;
  const message = `The text of ${name} has a second <${second.name}>, and nothing says which one counts.`;
  return unsupportedFile(path, message, 'Leave one of them in the file.', positionOf(second));
}

/** Returns the diagnostic for an inline element that stands for nobody knows what. */
export function unknownInline(
  path: string,
  name: string,
  { unknown }: Extract<InlineText, { readonly unknown: XmlElement }>,
  positionOf: XmlDocument['positionOf'],
  side: 'source' | 'translation' = 'translation',
): Diagnostic {
  const message = `The ${side} of ${name} has <${unknown.name}>, and nothing says which text it stands for.`;
  const help = 'Write placeholders as plain text, such as {max}; markup is not part of a text.';
  return unsupportedFile(path, message, help, positionOf(unknown));
}
