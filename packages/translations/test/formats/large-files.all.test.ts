import { expect, test } from 'vitest';
import { formats } from '../../src/formats/formats.js';
import { bytesOf, repetitiveFiles } from './repetitive-files.js';

/** The command reads no larger file. */
const LARGEST = 32_000_000;

test.each(repetitiveFiles)(
  'the largest file is read within seconds: $format, $start, $piece',
  (file) => {
    const bytes = bytesOf(file, LARGEST);
    const start = process.cpuUsage();
    expect(formats[file.format].read('file', bytes)).toHaveProperty('units');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(25);
  },
  120_000,
);
