import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/read-document.js';

const folder = mkdtempSync(join(tmpdir(), 'error-contracts-document-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a text is read', () => {
  test.each([
    ['UTF-8', Buffer.from('代码'), undefined],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff代码'), undefined],
    ['UTF-16 with a byte order mark', Buffer.from('\ufeff代码', 'utf16le'), undefined],
    ['the encoding that the caller names', Uint8Array.of(0xb4, 0xfa, 0xc2, 0xeb), 'gb18030'],
  ])('in %s', async (name, bytes, encoding) => {
    expect(await readDocument(file(name, bytes), encoding)).toEqual({ text: '代码', diagnostics: [] });
  });
});

describe('a file that is not text is refused', () => {
  test.each([
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1), 'This is a binary file, not text.'],
    ['a workbook', Buffer.from('PK\u0003\u0004rest'), 'This is a ZIP file, as Excel and Word save, not text.'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'This is a PDF, not text.'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'This is an old Excel or Word file, not text.'],
    ['another encoding', Uint8Array.of(0xb4, 0xfa, 0xc2, 0xeb), 'The document is not UTF-8.'],
  ])('%s', async (name, bytes, message) => {
    const { text, diagnostics } = await readDocument(file(name, bytes));
    expect(text).toBeUndefined();
    expect(diagnostics).toMatchObject([{ rule: 'files-are-readable', line: 1, column: 1, message }]);
    expect(diagnostics[0]?.help).toMatch(/\w/);
  });

  test('a missing file, a folder, a pipe', async () => {
    const pipe = join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const read = await Promise.all([join(folder, 'nowhere.md'), folder, pipe].map((path) => readDocument(path)));
    expect(read.map(({ diagnostics }) => diagnostics[0]?.message)).toEqual([
      'There is no such file.',
      'This is a folder, not a file.',
      'This is not a regular file.',
    ]);
  });

  test('a file of 50 MB, without reading it', async () => {
    const path = file('large.md', '');
    truncateSync(path, 50_000_000);
    expect((await readDocument(path)).diagnostics).toMatchObject([
      {
        message: 'The document has 50.0 MB; at most 10.0 MB can be imported.',
        help: 'Export the table alone, or import it in parts.',
      },
    ]);
  });
});
