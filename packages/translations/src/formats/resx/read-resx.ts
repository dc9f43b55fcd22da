import { readDetails, readFileLines } from '../details/detail-lines.js';
import { nothingRead, unsupportedFile } from '../file-diagnostics.js';
import { bareUnit } from '../json/read-flat-json.js';
import type { ReadTranslations } from '../translation-format.js';
import { collectUnits, namelessUnit, type ReadResult, type XmlDocument } from '../xliff/read-units.js';
import { readXml } from '../xml/read-xml.js';
import { childNamed, childrenNamed, textIn, type XmlElement } from '../xml/xml-element.js';

/** Reads a .resx of .NET. */
export function readResx(path: string, bytes: Uint8Array): ReadTranslations {
  const document = readXml(path, bytes);
  if (document.root === undefined) return nothingRead(document.diagnostic);
  const { root, head, positionOf } = document;
  if (root.name !== 'root') {
    return nothingRead(unsupportedFile(path, `This is <${root.name}>, not <root>.`, FORMAT, positionOf(root)));
  }
  const results = childrenNamed(root, 'data').map((data) => unitOf(path, data, document));
  return { ...readFileLines(head), ...collectUnits(results) };
}

const FORMAT = 'Import a .resx, or name the format with --format.';

function unitOf(path: string, data: XmlElement, { positionOf }: XmlDocument): ReadResult {
  const place = positionOf(data);
  const name = data.attributes.get('name');
  if (!name) return { diagnostic: namelessUnit(path, place, 'name') };
  if (data.attributes.has('type') || data.attributes.has('mimetype')) {
    return {
      diagnostic: unsupportedFile(path, `${name} is not a text.`, 'Delete it: a translation is a text.', place),
    };
  }
  const value = childNamed(data, 'value');
  const comment = childNamed(data, 'comment');
  return {
    unit: {
      ...bareUnit(name, value === undefined ? '' : textIn(value), value === undefined ? place : positionOf(value)),
      ...readDetails(comment === undefined ? '' : textIn(comment)),
    },
  };
}
