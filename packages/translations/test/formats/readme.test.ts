import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatIds } from '../../src/formats/format-ids.js';
import { formats } from '../../src/formats/formats.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the README has every format in a row, and says the truth about a format that holds nothing', () => {
  const rows = [...readme.slice(readme.indexOf('\n## Formats')).matchAll(/^\| `([a-z0-9]+)` \|(.*)\|$/gm)].map(
    ([, id = '', cells = '']) => [id, cells] as const,
  );
  expect(rows.map(([id]) => id)).toEqual(formatIds);
  for (const [id, cells] of rows) {
    const [, source = '', state = '', notes = '', context = ''] = cells.split('|').map((cell) => cell.trim());
    const { holds } = formats[id as (typeof formatIds)[number]];
    const kept = { source, state, notes, context };
    for (const key of ['source', 'state', 'notes', 'context'] as const) {
      if (holds[key] === 'no') expect([id, kept[key]]).toEqual([id, 'no']);
      if (holds[key] === 'comment') expect([id, kept[key]]).toEqual([id, 'comment']);
      if (holds[key] === 'yes') expect(['no', 'comment']).not.toContain(kept[key]);
    }
  }
});
