import { crc32, deflateRawSync } from 'node:zlib';

/** Returns a ZIP file with some texts. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(text);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(text), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(Buffer.byteLength(text), 18);
    fields.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, packed]);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, rest, name);
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Returns a workbook with sheets by their names, and a hidden one. The sheets are the content of a worksheet, or `whole`. */
export function workbookOf(sheets: Readonly<Record<string, string>>, whole = false): Uint8Array {
  const all = Object.entries({
    ...sheets,
    Hidden: sheetXml([
      ['Code', 'Message'],
      ['999', 'Hidden.'],
    ]),
  });
  const list = all.map(([name], index) => {
    return `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${name === 'Hidden' ? ' state="hidden"' : ''}/>`;
  });
  const relations = all.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return zipOf({
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      all.map(([, xml], index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        whole ? xml : `<worksheet ${MAIN}>${xml}</worksheet>`,
      ]),
    ),
  });
}

/** Returns the content of a worksheet with some texts. An empty row is not there. */
export function sheetXml(rows: readonly (readonly string[])[], merged?: string): string {
  const lines = rows.map((cells, row) => {
    const xml = cells.map((text, column) => {
      return text === ''
        ? ''
        : `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return cells.length === 0 ? '' : `<row r="${row + 1}">${xml.join('')}</row>`;
  });
  const ranges = merged === undefined ? '' : `<mergeCells><mergeCell ref="${merged}"/></mergeCells>`;
  return `<sheetData>${lines.join('')}</sheetData>${ranges}`;
}
