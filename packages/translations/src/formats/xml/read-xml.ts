import type { Diagnostic } from '@error-contracts/catalog';
import { lineIndex, type Position } from '@error-contracts/catalog/read';
import { SaxesParser } from 'saxes';
import { brokenFile, unsupportedFile } from '../file-diagnostics.js';
import { decodeText } from '../text/decode-text.js';
import type { XmlElement, XmlNode } from './xml-element.js';

/** An XML document, or why it cannot be read. */
export type ReadXml =
  | {
      readonly root: XmlElement;
      /** The first comment before the root. */
      readonly head: string;
      readonly positionOf: (element: { readonly offset: number }) => Position;
      readonly diagnostic?: never;
    }
  | { readonly root?: never; readonly diagnostic: Diagnostic };

/** More than any format needs, and far less than what overflows the stack of a recursive function. */
const DEEPEST = 100;

/**
 * Reads an XML document. A document type is refused before anything in it counts: with one, a document could name other
 * files, or grow without end. No other entities than the five of XML are known.
 */
export function readXml(path: string, bytes: Uint8Array): ReadXml {
  const { text, encoding, diagnostic } = decodeText(path, bytes);
  if (text === undefined) return { diagnostic };
  const positionOf = lineIndex(text);
  try {
    const { root, head } = parse(text, encoding);
    return { root, head, positionOf: ({ offset }) => positionOf(offset) };
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    const place = positionOf(Math.max(0, Math.min(error.offset, text.length)));
    const report = error.isUnsupported ? unsupportedFile : brokenFile;
    return { diagnostic: report(path, error.message, error.help, place) };
  }
}

/** In elements, texts and attributes together: an Excel sheet of 30,000 texts has as many. More would fill the memory. */
const LARGEST = 2_000_000;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

function parse(text: string, encoding: 'UTF-8' | 'UTF-16'): { readonly root: XmlElement; readonly head: string } {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let head: string | undefined;
  let offset = 0;
  let size = 0;
  const count = (more: number): void => {
    size += more;
    if (size > LARGEST) throw new XmlFault(parser.position, ...TOO_LARGE, true);
  };
  const add = (node: XmlNode): void => {
    count(1);
    open.at(-1)?.children.push(node);
  };
  parser.on('error', (error) => {
    throw broken(error, parser.position);
  });
  parser.on('xmldecl', ({ encoding: declared }) => requireEncoding(declared, encoding));
  parser.on('doctype', () => {
    throw new XmlFault(parser.position, ...DOCTYPE, true);
  });
  parser.on('opentagstart', ({ name }) => {
    // The parser has read the name and one character after it.
    offset = parser.position - name.length - 2;
    if (open.length >= DEEPEST) throw new XmlFault(offset, ...TOO_DEEP, true);
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.values(attributes).map(({ name, value }): [string, string] => [name, value]);
    count(values.length);
    const map = values.length === 0 ? NONE : new Map(values);
    const element: OpenElement = { name: local, namespace: uri, attributes: map, children: [], offset };
    add(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('comment', (comment) => {
    add({ comment });
    if (root === undefined) head ??= comment;
  });
  // In pieces, because saxes looks at what is left of the text at each character of some kinds.
  for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.close();
  if (root === undefined) throw new XmlFault(0, ...EMPTY, false);
  return { root, head: head ?? '' };
}

const PIECE = 65_536;

const NONE: ReadonlyMap<string, string> = new Map();

function broken(error: Error, offset: number): XmlFault {
  const message = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  if (/undefined entity/.test(message)) return new XmlFault(offset, ...ENTITY, true);
  return new XmlFault(offset, `This is not XML: ${message}.`, WELL_FORMED, false);
}

function requireEncoding(declared: string | undefined, is: 'UTF-8' | 'UTF-16'): void {
  if (declared === undefined) return;
  const fits = is === 'UTF-8' ? /^(utf-?8|us-ascii|ascii)$/i : /^utf-?16(le|be)?$/i;
  if (fits.test(declared)) return;
  const shown = declared.slice(0, 40);
  const message = `The file says that it is ${shown}, and only UTF-8, or UTF-16 with a byte order mark, is read.`;
  throw new XmlFault(0, message, 'Save it as UTF-8, with encoding="UTF-8" in its first line.', true);
}

type Explanation = readonly [message: string, help: string];

const WELL_FORMED = 'Export the file again. If it was cut off on its way, ask for it again.';
const DOCTYPE: Explanation = [
  'The file has a document type, which could name other files and define entities.',
  'Delete <!DOCTYPE …>. No format for translations needs it.',
];
const ENTITY: Explanation = [
  'The file has an entity that XML does not know.',
  'Only &amp; &lt; &gt; &quot; &apos; and numbers such as &#13; are read.',
];
const TOO_DEEP: Explanation = [`Elements are nested deeper than ${DEEPEST}.`, WELL_FORMED];
const TOO_LARGE: Explanation = [
  `The document has more than ${LARGEST.toLocaleString('en')} elements, texts and attributes.`,
  'Import it in parts.',
];
const EMPTY: Explanation = ['The file is empty.', WELL_FORMED];

/** Why a document cannot be read. */
class XmlFault extends Error {
  readonly offset: number;
  readonly help: string;
  readonly isUnsupported: boolean;

  constructor(offset: number, message: string, help: string, isUnsupported: boolean) {
    super(message);
    this.offset = offset;
    this.help = help;
    this.isUnsupported = isUnsupported;
  }
}
