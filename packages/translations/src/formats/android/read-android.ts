import { readDetails, readFileLines } from '../details/detail-lines.js';
import { nothingRead, unsupportedFile } from '../file-diagnostics.js';
import { bareUnit } from '../json/read-flat-json.js';
import type { ReadTranslations } from '../translation-format.js';
import { type InlineMeaning, inlineText } from '../xliff/inline-text.js';
import { collectUnits, namelessUnit, type ReadResult, unknownInline, type XmlDocument } from '../xliff/read-units.js';
import { elementsWithComments } from '../xml/elements-with-comments.js';
import { readXml } from '../xml/read-xml.js';
import type { XmlElement } from '../xml/xml-element.js';
import { unescapeAndroid } from './escape-android.js';

/** Reads a strings.xml of Android. */
export function readAndroid(path: string, bytes: Uint8Array): ReadTranslations {
  const document = readXml(path, bytes);
  if (document.root === undefined) return nothingRead(document.diagnostic);
  const { root, positionOf } = document;
  if (root.name !== 'resources') {
    return nothingRead(unsupportedFile(path, `This is <${root.name}>, not <resources>.`, FORMAT, positionOf(root)));
  }
  const results = elementsWithComments(root).map(({ element, comment }) => unitOf(path, element, comment, document));
  return {
    sourceLocale: readFileLines(document.head).sourceLocale,
    locale: root.attributes.get('tools:locale'),
    ...collectUnits(results),
  };
}

const FORMAT = 'Import a strings.xml, or name the format with --format.';

function unitOf(path: string, element: XmlElement, comment: string, { positionOf }: XmlDocument): ReadResult {
  const place = positionOf(element);
  const name = element.attributes.get('name');
  if (element.name !== 'string') {
    const message = `<${element.name}> is not read: every text is one <string>.`;
    return {
      diagnostic: unsupportedFile(path, message, 'Write plural forms as {n, plural, one {…} other {…}}.', place),
    };
  }
  if (!name) return { diagnostic: namelessUnit(path, place, 'name') };
  const content = inlineText(element, meaningOf);
  if (content.unknown !== undefined) return { diagnostic: unknownInline(path, name, content, positionOf) };
  return { unit: { ...bareUnit(name, unescapeAndroid(content.text), place), ...readDetails(comment) } };
}

/** <xliff:g> marks a placeholder, and its content is the text. */
function meaningOf({ name, namespace }: XmlElement): InlineMeaning {
  return name === 'g' && namespace === 'urn:oasis:names:tc:xliff:document:1.2' ? { content: true } : undefined;
}
