import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIds } from '../../src/formats/format-ids.js';
import { formats } from '../../src/formats/formats.js';
import { german, handedBack, unit } from '../exchange/exchange.js';

const FILE = german(
  unit('A', { target: 'Wir finden den Benutzer {name} nicht.', notes: ['first'] }),
  unit('B', { target: 'zwei\nZeilen "und" mehr', state: 'final' }),
  unit('C', { target: 'Das Ende der Datei.', state: 'stale', previousSource: 'before' }),
);
const TARGETS = new Map(FILE.units.map(({ name, target }) => [name, target]));

test.each(formatIds)('no part of a cut-off text is taken from %s, wherever the file ends', (format) => {
  const whole = handedBack(FILE, format);
  expect(formats[format].read('file', whole).units).toHaveLength(3);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), (length) => {
      const { units } = formats[format].read('file', whole.subarray(0, length));
      for (const { name, target } of units) {
        // An empty target is no work, and never replaces any.
        if (target !== undefined) expect([name, target]).toEqual([name, TARGETS.get(name)]);
      }
    }),
    fuzzRuns(200),
  );
});

test('a text of several lines is on one line of a PO file, so that no cut goes between them', () => {
  const whole = handedBack(FILE, 'po');
  for (let length = 0; length < whole.length; length++) {
    const { units } = formats.po.read('file', whole.subarray(0, length));
    for (const { name, target } of units) if (target !== undefined) expect(target).toBe(TARGETS.get(name));
  }
});
