import { type TranslationState, translationStates } from '@error-contracts/catalog/provenance';
import { nothingRead, unsupportedFile } from '../file-diagnostics.js';
import type { ReadTranslations } from '../translation-format.js';
import { inlineText } from '../xliff/inline-text.js';
import {
  collectUnits,
  doubledText,
  namelessUnit,
  type ReadResult,
  unknownInline,
  type XmlDocument,
} from '../xliff/read-units.js';
import { readXml } from '../xml/read-xml.js';
import { childNamed, childrenNamed, descendantsNamed, isElement, textIn, type XmlElement } from '../xml/xml-element.js';
import { meaningIn } from './inline-meaning.js';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/** Reads XLIFF 2.0 and 2.1, which has the same core. */
export function readXliff2(path: string, bytes: Uint8Array): ReadTranslations {
  const document = readXml(path, bytes);
  if (document.root === undefined) return nothingRead(document.diagnostic);
  const { root, positionOf } = document;
  const fault = faultOf(root);
  if (fault !== undefined) return nothingRead(unsupportedFile(path, ...fault, positionOf(root)));
  const units = descendantsNamed(root, new Set(['unit']));
  return {
    sourceLocale: root.attributes.get('srcLang'),
    locale: root.attributes.get('trgLang'),
    ...collectUnits(units.map((unit) => unitOf(path, unit, document))),
  };
}

type Explanation = readonly [message: string, help: string];

function faultOf({ name, namespace, attributes }: XmlElement): Explanation | undefined {
  const version = attributes.get('version') ?? '';
  const help = 'Ask for XLIFF 2.0, or name the format with --format.';
  if (name !== 'xliff') return [`This is <${name}>, not XLIFF.`, help];
  if (version !== '2.0' && version !== '2.1')
    return [`This is XLIFF ${version || 'without a version'}, not 2.0.`, help];
  if (namespace === NAMESPACE) return undefined;
  return [`The namespace of this XLIFF is "${namespace}".`, `It must be ${NAMESPACE}.`];
}

function unitOf(path: string, unit: XmlElement, { positionOf }: XmlDocument): ReadResult {
  const name = unit.attributes.get('name') || unit.attributes.get('id');
  if (!name) return { diagnostic: namelessUnit(path, positionOf(unit), 'id') };
  const parts = unit.children.filter(isElement).filter(({ name: kind }) => kind === 'segment' || kind === 'ignorable');
  const doubled = parts.map((part) => doubledText(path, name, part, positionOf)).find((one) => one !== undefined);
  if (doubled !== undefined) return { diagnostic: doubled };
  const meaningOf = meaningIn(unit);
  const textOf = (side: 'source' | 'target') => {
    const found = parts.flatMap((part) => childNamed(part, side) ?? []);
    // What lies between two segments need not have a target: it stays as it is.
    const sides = parts.flatMap(
      (part) => childNamed(part, side) ?? (part.name === 'ignorable' ? (childNamed(part, 'source') ?? []) : []),
    );
    const texts = sides.map((one) => inlineText(one, meaningOf));
    const broken = texts.find((text) => text.unknown !== undefined);
    return {
      first: found[0],
      broken,
      text: found.length === 0 ? undefined : texts.map(({ text = '' }) => text).join(''),
    };
  };
  const target = textOf('target');
  if (target.broken?.unknown !== undefined) return { diagnostic: unknownInline(path, name, target.broken, positionOf) };
  const source = textOf('source');
  // Without its source, nobody could tell whether a translation is of the text of today.
  if (target.text && source.broken?.unknown !== undefined)
    return { diagnostic: unknownInline(path, name, source.broken, positionOf, 'source') };
  const segments = parts.filter((part) => part.name === 'segment' && !isEmpty(part, 'source'));
  const untranslated = segments.find((part) => isEmpty(part, 'target'));
  if (target.text && segments.length > 1 && untranslated !== undefined)
    return {
      diagnostic: unsupportedFile(path, `A segment of ${name} has no translation.`, WHOLE, positionOf(untranslated)),
    };
  const notes = notesOf(unit);
  const of = (category: string) => notes.filter((note) => note.category === category).map(({ text }) => text);
  return {
    unit: {
      name,
      source: source.broken === undefined ? source.text : undefined,
      target: target.text || undefined,
      state: lowest(parts.filter(({ name: kind }) => kind === 'segment').map(stateOf)),
      previousSource: of('previous-source')[0],
      notes: notes.filter(({ category = '' }) => !OURS.has(category)).map(({ text }) => text),
      exported: of('exported')[0],
      ...positionOf(target.first ?? unit),
    },
  };
}

const WHOLE = 'Translate all segments of the text. A part of it is not taken.';

function isEmpty(segment: XmlElement, side: 'source' | 'target'): boolean {
  const text = childNamed(segment, side);
  return text === undefined || text.children.every((child) => typeof child === 'string' && child.trim() === '');
}

const OURS: ReadonlySet<string> = new Set(['developer', 'previous-source', 'exported']);

function notesOf(unit: XmlElement): readonly { readonly category: string | undefined; readonly text: string }[] {
  const notes = childNamed(unit, 'notes');
  if (notes === undefined) return [];
  return childrenNamed(notes, 'note').map((note) => ({
    category: note.attributes.get('category'),
    text: textIn(note),
  }));
}

function stateOf({ attributes }: XmlElement): TranslationState | undefined {
  const state = attributes.get('state');
  if (state === 'translated' || state === 'reviewed' || state === 'final') return state;
  const subState = attributes.get('subState');
  if (subState === 'ec:draft') return 'draft';
  if (subState === 'ec:stale') return 'stale';
  return state === 'initial' ? 'missing' : undefined;
}

function lowest(states: readonly (TranslationState | undefined)[]): TranslationState | undefined {
  return translationStates.find((state) => states.includes(state));
}
