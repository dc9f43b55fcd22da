import { expect, test } from 'vitest';
import { backFrom, hardIn } from './texts.js';
import type { Workshop } from './tool.js';
import { workshop } from './tool.js';

const DEBIAN = 'libreoffice-calc-nogui';

/** UTF-8, comma, quotes, every cell a text, as a translator chooses them in the dialogue of LibreOffice. */
const CSV = '44,34,76,1,1/2/2/2/3/2/4/2/5/2/6/2/7/2/8/2,,false,true,false,false';

function convert({ run }: Workshop, to: string, from: string, ...options: readonly string[]): void {
  const { code, output } = run('soffice', '--headless', ...options, '--convert-to', to, '--outdir', 'out', from);
  expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('convert') });
}

test('LibreOffice saves the workbook again, and every text comes back', (context) => {
  const shop = workshop(context, ['soffice'], DEBIAN);
  shop.write('de.xlsx', hardIn('xlsx'));
  convert(shop, 'xlsx', 'de.xlsx');
  expect(backFrom('xlsx', shop.read('out/de.xlsx'))).toMatchObject({ taken: [], diagnostics: [] });
});

test('LibreOffice saves the CSV again, and every text comes back; none was a formula', (context) => {
  const shop = workshop(context, ['soffice'], DEBIAN);
  shop.write('de.csv', hardIn('csv'));
  convert(shop, `csv:Text - txt - csv (StarCalc):${CSV}`, 'de.csv', `--infilter=CSV:${CSV}`);
  expect(backFrom('csv', shop.read('out/de.csv'))).toMatchObject({ taken: [], diagnostics: [] });
});
