import { expect, test } from 'vitest';
import { planImport } from '../../src/exchange/plan-import.js';
import { formatIds } from '../../src/formats/format-ids.js';
import { formats } from '../../src/formats/formats.js';
import { german, handedBack, unit } from '../exchange/exchange.js';

/** Returns the milliseconds of CPU that an export and its import take, the best of some runs. */
function cost(format: (typeof formatIds)[number], count: number): number {
  const now = german(...Array.from({ length: count }, (_, index) => unit(`ERROR_${index}`)));
  const runs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    const { read, stateKeeper } = formats[format];
    const plan = planImport({ now, read: read('file', handedBack(now, format)), path: 'file', stateKeeper });
    const { user } = process.cpuUsage(start);
    expect(plan).toMatchObject({ same: count, taken: [], diagnostics: [] });
    return user / 1000;
  });
  return Math.min(...runs);
}

test.each(formatIds)('the cost of %s grows with the texts: 10,000, 20,000', (format) => {
  const [small, large] = [cost(format, 10_000), cost(format, 20_000)];
  // Twice as many take twice as long; a square would take four times as long.
  expect(large).toBeLessThan(3 * small + 100);
});
