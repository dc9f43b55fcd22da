import { childNamed, childrenNamed, type XmlElement } from '../xml/xml-element.js';

/** A sheet of a workbook, and where in the file it is. */
export interface SheetPlace {
  /** The name that its tab shows. */
  readonly name: string;
  readonly path: string;
}

/** Returns the sheets of a workbook in their order. A hidden one is none: its users do not see it. */
export function sheetPlaces(part: (name: string) => XmlElement | undefined): readonly SheetPlace[] {
  const workbook = part('xl/workbook.xml');
  const relations = part('xl/_rels/workbook.xml.rels');
  const sheets = workbook && childNamed(workbook, 'sheets');
  if (sheets === undefined || relations === undefined) return [];
  const targets = new Map(
    childrenNamed(relations, 'Relationship').map(({ attributes }) => [attributes.get('Id'), attributes.get('Target')]),
  );
  return childrenNamed(sheets, 'sheet').flatMap(({ attributes }) => {
    if ((attributes.get('state') ?? 'visible') !== 'visible') return [];
    // The prefix of the attribute is the program's choice.
    const id = [...attributes].find(([name]) => /:id$/.test(name))?.[1];
    const target = id === undefined ? undefined : targets.get(id);
    if (target === undefined) return [];
    return [{ name: attributes.get('name') ?? '', path: target.startsWith('/') ? target.slice(1) : `xl/${target}` }];
  });
}
