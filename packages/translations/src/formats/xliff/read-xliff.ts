import type { Diagnostic } from '@error-contracts/catalog';
import type { TranslationState } from '@error-contracts/catalog/provenance';
import type { Position } from '@error-contracts/catalog/read';
import { fileDiagnostic, nothingRead, unsupportedFile } from '../file-diagnostics.js';
import type { ReadTranslations } from '../translation-format.js';
import { readXml } from '../xml/read-xml.js';
import { childNamed, childrenNamed, descendantsNamed, textIn, type XmlElement } from '../xml/xml-element.js';
import { type InlineMeaning, inlineText } from './inline-text.js';
import {
  collectUnits,
  doubledText,
  namelessUnit,
  type ReadResult,
  unknownInline,
  type XmlDocument,
} from './read-units.js';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';
/** XLIFF 1.1 differs in nothing that is read here, and translate-toolkit writes it. */
const OLDER = 'urn:oasis:names:tc:xliff:document:1.1';

/** Reads XLIFF 1.2 and 1.1. */
export function readXliff(path: string, bytes: Uint8Array): ReadTranslations {
  const document = readXml(path, bytes);
  if (document.root === undefined) return nothingRead(document.diagnostic);
  const { root, positionOf } = document;
  const fault = faultOf(root);
  if (fault !== undefined) return nothingRead(unsupportedFile(path, ...fault, positionOf(root)));
  const [first, ...others] = childrenNamed(root, 'file');
  const other = others.find((file) => first !== undefined && languageIn(file) !== languageIn(first));
  if (other !== undefined) return nothingRead(severalLanguages(path, other.attributes, positionOf(other)));
  const units = descendantsNamed(root, new Set(['trans-unit'])).filter(
    ({ attributes }) => attributes.get('restype') !== 'x-gettext-domain-header',
  );
  return {
    sourceLocale: first?.attributes.get('source-language'),
    locale: first?.attributes.get('target-language'),
    ...collectUnits(units.map((unit) => unitOf(path, unit, document))),
  };
}

/** Returns the language of a <file> in one spelling. */
function languageIn({ attributes }: XmlElement): string {
  return (attributes.get('target-language') ?? '').replaceAll('_', '-').toLowerCase();
}

function severalLanguages(path: string, attributes: XmlElement['attributes'], place: Position): Diagnostic {
  const language = JSON.stringify((attributes.get('target-language') ?? '').slice(0, 40));
  const message = `This <file> is in ${language}, and the first one is not.`;
  const help = 'Make a document of each language, or give each <file> its target-language.';
  return fileDiagnostic('exchange-files-fit-the-language', path, [message, help], place);
}

type Explanation = readonly [message: string, help: string];

function faultOf({ name, namespace, attributes }: XmlElement): Explanation | undefined {
  const version = attributes.get('version') ?? '';
  const help = 'Ask for XLIFF 1.2, or name the format with --format.';
  if (name !== 'xliff') return [`This is <${name}>, not XLIFF.`, help];
  if (version !== '1.2' && version !== '1.1')
    return [`This is XLIFF ${version || 'without a version'}, not 1.2.`, help];
  if (namespace === NAMESPACE || namespace === OLDER) return undefined;
  return [`The namespace of this XLIFF is "${namespace}".`, `It must be ${NAMESPACE}.`];
}

function unitOf(path: string, unit: XmlElement, { positionOf }: XmlDocument): ReadResult {
  const name = unit.attributes.get('resname') || gettextName(unit) || unit.attributes.get('id');
  if (!name) return { diagnostic: namelessUnit(path, positionOf(unit), 'id') };
  const doubled = doubledText(path, name, unit, positionOf);
  if (doubled !== undefined) return { diagnostic: doubled };
  const target = childNamed(unit, 'target');
  const source = childNamed(unit, 'source');
  const read = target && inlineText(target, meaningOf);
  if (read?.unknown !== undefined) return { diagnostic: unknownInline(path, name, read, positionOf) };
  const readSource = source && inlineText(source, meaningOf);
  // Without its source, nobody could tell whether a translation is of the text of today.
  if (read?.text && readSource?.unknown !== undefined)
    return { diagnostic: unknownInline(path, name, readSource, positionOf, 'source') };
  const half = read?.text ? emptySegment(unit, target) : undefined;
  if (half !== undefined) {
    const message = `A segment of ${name} has no translation.`;
    return { diagnostic: unsupportedFile(path, message, 'Translate all segments of the text.', positionOf(half)) };
  }
  const notes = childrenNamed(unit, 'note').filter((note) => note.attributes.get('from') !== 'developer');
  return {
    unit: {
      name,
      source: readSource?.text,
      target: read?.text || undefined,
      state: stateOf(unit, target),
      previousSource: previousSourceOf(unit),
      notes: notes.map(textIn),
      exported: unit.attributes.get('extradata'),
      ...positionOf(target ?? unit),
    },
  };
}

/** Returns the first segment of which the target has nothing. Tools that cut a text into sentences mark each on both sides. */
function emptySegment(unit: XmlElement, target: XmlElement | undefined): XmlElement | undefined {
  const segmented = childNamed(unit, 'seg-source');
  if (segmented === undefined || target === undefined) return undefined;
  const translated = new Map(segmentsIn(target).map((one) => [one.attributes.get('mid'), one]));
  if (translated.size === 0) return undefined;
  return segmentsIn(segmented).find((segment) => {
    const own = translated.get(segment.attributes.get('mid'));
    return segment.children.length > 0 && (own === undefined || own.children.length === 0);
  });
}

function segmentsIn(element: XmlElement): readonly XmlElement[] {
  return descendantsNamed(element, new Set(['mrk'])).filter(({ attributes }) => attributes.get('mtype') === 'seg');
}

/** translate-toolkit numbers the texts of a PO file, and keeps where each comes from. */
function gettextName(unit: XmlElement): string | undefined {
  const group = childrenNamed(unit, 'context-group').find(
    ({ attributes }) => attributes.get('name') === 'po-reference',
  );
  const places = group === undefined ? [] : childrenNamed(group, 'context');
  return places.length === 1 && places[0] !== undefined ? textIn(places[0]).trim() : undefined;
}

function previousSourceOf(unit: XmlElement): string | undefined {
  const previous = childrenNamed(unit, 'alt-trans').find(
    ({ attributes }) => attributes.get('alttranstype') === 'previous-version',
  );
  const source = previous && childNamed(previous, 'source');
  return source && textIn(source);
}

/** States of XLIFF 1.2 by their names; the `needs-…` ones that are not here are drafts. */
const STATES: ReadonlyMap<string, TranslationState> = new Map([
  ['new', 'missing'],
  ['needs-translation', 'missing'],
  ['translated', 'translated'],
  ['signed-off', 'reviewed'],
  ['final', 'final'],
]);

function stateOf(unit: XmlElement, target: XmlElement | undefined): TranslationState | undefined {
  const state = target?.attributes.get('state');
  if (state === undefined) return unit.attributes.get('approved') === 'yes' ? 'reviewed' : undefined;
  const known = STATES.get(state);
  if (known !== undefined) return known;
  if (!state.startsWith('needs-')) return undefined;
  const isMachine = target?.attributes.get('state-qualifier') === 'mt-suggestion';
  return state === 'needs-review-translation' && !isMachine ? 'stale' : 'draft';
}

/** What the inline elements of XLIFF 1.2 stand for. The content of some is the text itself. */
function meaningOf({ name, attributes }: XmlElement): InlineMeaning {
  if (name === 'mrk') return { content: true };
  if (name === 'ph' || name === 'it' || name === 'bpt' || name === 'ept') return { content: true };
  const text = attributes.get('equiv-text');
  if (name === 'x' || name === 'bx' || name === 'ex') return text === undefined ? undefined : { before: text };
  return undefined;
}
