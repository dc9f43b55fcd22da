import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const LOCAL = 30;
const CENTRAL = 46;

/** Returns a ZIP file of ours in which the text of each part was edited. */
export function editZip(bytes: Buffer, edit: (text: string) => string): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (let at = 0; bytes.toString('latin1', at, at + 4) === 'PK\u0003\u0004'; ) {
    const start = at + LOCAL + bytes.readUInt16LE(at + 26);
    const end = start + bytes.readUInt32LE(at + 18);
    const content = Buffer.from(edit(inflateRawSync(bytes.subarray(start, end)).toString()));
    const packed = deflateRawSync(content);
    const header = Buffer.from(bytes.subarray(at, start));
    header.writeUInt32LE(crc32(content), 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(content.length, 22);
    const entry = Buffer.alloc(CENTRAL);
    entry.write('PK\u0001\u0002', 'latin1');
    header.copy(entry, 4, 4, 6);
    header.copy(entry, 6, 4, LOCAL);
    entry.writeUInt32LE(offset, 42);
    entries.push(Buffer.concat([entry, header.subarray(LOCAL)]));
    locals.push(header, packed);
    offset += header.length + packed.length;
    at = end;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(entries).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...entries, end]);
}
