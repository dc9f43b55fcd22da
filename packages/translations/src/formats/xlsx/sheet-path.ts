import { childNamed, childrenNamed, type XmlElement } from '../xml/xml-element.js';

/** Returns the path of the first sheet of a workbook; undefined if it has none. */
export function sheetPathOf(part: (name: string) => XmlElement | undefined): string | undefined {
  const workbook = part('xl/workbook.xml');
  const relations = part('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined) return undefined;
  const sheets = childNamed(workbook, 'sheets');
  const sheet = sheets && childNamed(sheets, 'sheet');
  // The prefix of the attribute is the program's choice.
  const id = [...(sheet?.attributes ?? [])].find(([name]) => /:id$/.test(name))?.[1];
  const target = childrenNamed(relations, 'Relationship')
    .find(({ attributes }) => attributes.get('Id') === id)
    ?.attributes.get('Target');
  if (id === undefined || target === undefined) return undefined;
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
