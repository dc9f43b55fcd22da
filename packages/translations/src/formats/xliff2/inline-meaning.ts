import type { InlineMeaning } from '../xliff/inline-text.js';
import { childNamed, childrenNamed, textIn, type XmlElement } from '../xml/xml-element.js';

/** Returns a function that says what the inline elements of a unit of XLIFF 2 stand for. */
export function meaningIn(unit: XmlElement): (element: XmlElement) => InlineMeaning {
  const kept = childNamed(unit, 'originalData');
  const data = new Map(
    (kept === undefined ? [] : childrenNamed(kept, 'data')).map((one) => [one.attributes.get('id'), textIn(one)]),
  );
  return ({ name, attributes }) => {
    const text = (end: '' | 'Start' | 'End'): string | undefined =>
      data.get(attributes.get(`dataRef${end}`)) ?? attributes.get(`equiv${end}`) ?? attributes.get(`disp${end}`);
    if (name === 'mrk') return { content: true };
    if (name === 'sm' || name === 'em') return {};
    if (name === 'cp') return characterOf(attributes.get('hex'));
    if (name === 'ph' || name === 'sc' || name === 'ec') {
      const own = text('');
      return own === undefined ? undefined : { before: own };
    }
    if (name !== 'pc') return undefined;
    const [before, after] = [text('Start'), text('End')];
    return before === undefined || after === undefined ? undefined : { before, content: true, after };
  };
}

/** A character that XML cannot hold. */
function characterOf(hex: string | undefined): InlineMeaning {
  const code = /^[0-9A-Fa-f]{1,6}$/.test(hex ?? '') ? Number.parseInt(hex ?? '', 16) : Number.NaN;
  return code <= 0x10_ffff ? { before: String.fromCodePoint(code) } : undefined;
}
