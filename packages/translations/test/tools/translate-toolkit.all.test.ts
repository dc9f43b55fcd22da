import { expect, test } from 'vitest';
import { backFrom, HARD, hardIn } from './texts.js';
import { workshop } from './tool.js';

const DEBIAN = 'translate-toolkit';

test('pofilter reads the PO, and what it marks comes back without a loss', (context) => {
  const { write, read, run } = workshop(context, ['pofilter'], DEBIAN);
  write('de.po', hardIn('po'));
  expect(run('pofilter', '-i', 'de.po', '-o', 'back.po', '--progress=none')).toMatchObject({ code: 0 });
  expect(read('back.po').toString()).toContain('(pofilter)');
  expect(backFrom('po', read('back.po'))).toMatchObject({ taken: [], diagnostics: [] });
});

test('po2xliff and xliff2po give every text back', (context) => {
  const { write, read, run } = workshop(context, ['po2xliff', 'xliff2po'], DEBIAN);
  write('de.po', hardIn('po'));
  expect(run('po2xliff', '-i', 'de.po', '-o', 'de.xlf', '--progress=none')).toMatchObject({ code: 0 });
  const there = backFrom('xliff', read('de.xlf'));
  expect(there.taken).toEqual([]);
  // It writes en-US, whatever the source language is: here that is the same language.
  expect(there.diagnostics).toEqual([]);
  expect(run('xliff2po', '-i', 'de.xlf', '-o', 'back.po', '--progress=none')).toMatchObject({ code: 0 });
  expect(backFrom('po', read('back.po'))).toMatchObject({ taken: [], diagnostics: [] });
});

test('xliff2po reads our XLIFF', (context) => {
  const { write, read, run } = workshop(context, ['xliff2po'], DEBIAN);
  write('de.xlf', hardIn('xliff'));
  expect(run('xliff2po', '-i', 'de.xlf', '-o', 'back.po', '--progress=none')).toMatchObject({ code: 0 });
  const { taken, diagnostics, same } = backFrom('po', read('back.po'));
  expect({ taken, diagnostics }).toEqual({ taken: [], diagnostics: [] });
  expect(same).toBeGreaterThanOrEqual((HARD.units.length * 5) / 6);
});
