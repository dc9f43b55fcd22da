import { someOf } from '@error-contracts/vitest-config/some-of';
import { expect, test } from 'vitest';
import { formats } from '../../src/formats/formats.js';
import { bytesOf, repetitiveFiles } from './repetitive-files.js';

test.each(someOf(repetitiveFiles, 30))('a file of 200 kB is read at once: $format, $start, $piece', (file) => {
  const bytes = bytesOf(file, 200_000);
  const start = process.cpuUsage();
  const { units, diagnostics } = formats[file.format].read('file', bytes);
  // A loop that takes the square of the size would take longer than a minute.
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
  for (const { message } of diagnostics) expect(message.length).toBeLessThan(500);
  expect(Array.isArray(units)).toBe(true);
});
