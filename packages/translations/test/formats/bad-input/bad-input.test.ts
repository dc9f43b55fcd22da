import { describe, expect, test } from 'vitest';
import { formatIds } from '../../../src/formats/format-ids.js';
import { formats } from '../../../src/formats/formats.js';
import { badTables } from './bad-tables.js';
import { badTexts } from './bad-texts.js';
import { badXliff } from './bad-xliff.js';
import { badXliff2 } from './bad-xliff2.js';

const all = [...badXliff, ...badXliff2, ...badTables, ...badTexts];

describe.each(formatIds)('%s', (format) => {
  const cases = all.filter((one) => one.format === format);

  test('has cases', () => {
    expect(cases.length).toBeGreaterThan(1);
  });

  test.each(cases)('refuses $what', ({ bytes, rule, line, message, taken = [] }) => {
    const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
    const { diagnostics, units } = formats[format].read('file', given);
    expect(diagnostics).toMatchObject([{ rule, line, file: 'file', message: expect.stringContaining(message) }]);
    expect(diagnostics[0]?.help).toMatch(/\.$/);
    expect(units.map(({ name }) => name)).toEqual(taken);
  });
});
