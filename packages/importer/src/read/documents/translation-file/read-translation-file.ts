import { type FormatId, formatOf, formats, type ReadUnit } from '@error-contracts/translations/documents';
import type { Cell, DataMember, DataNode, DocumentContent, SourceDocument } from '../document.js';

/** Returns a reader of a file that has texts by their keys. */
export function translationFileReader(id: FormatId): (document: SourceDocument) => DocumentContent {
  return ({ path, text }) => {
    // A file that a person wrote need not end its last line.
    const bytes = new TextEncoder().encode(text.endsWith('\n') ? text : `${text}\n`);
    const format = formats[id === 'xliff' ? (formatOf('file.xlf', bytes) ?? id) : id];
    const { sourceLocale = 'source', locale = 'target', units, diagnostics } = format.read(path, bytes);
    const languages = { source: sourceLocale, target: locale === sourceLocale ? 'target' : locale };
    const members = units.map((unit) => memberOf(unit, languages));
    return {
      data: { kind: 'map', members, line: 1, column: 1 },
      diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, rule: 'documents-are-well-formed' })),
    };
  };
}

interface Languages {
  readonly source: string;
  readonly target: string;
}

/** Returns a key with its text, or with its texts by their languages if the file has two. */
function memberOf({ name, source, target, notes, line, column }: ReadUnit, languages: Languages): DataMember {
  const cell = (text: string): Cell => ({ text, line, column });
  const node = (text: string): DataNode => ({ kind: 'string', ...cell(text) });
  const texts: readonly (readonly [key: string, text: string | undefined])[] = [
    [languages.source, source],
    [languages.target, target],
  ];
  const members = texts.flatMap(([key, text]) => (text === undefined ? [] : [{ key: cell(key), value: node(text) }]));
  const [only] = members;
  if (only !== undefined && members.length === 1) return { key: cell(name), value: only.value };
  const comment = notes?.join('\n') ?? '';
  const remark = comment === '' ? [] : [{ key: cell('comment'), value: node(comment) }];
  return { key: cell(name), value: { kind: 'map', members: [...members, ...remark], line, column } };
}
