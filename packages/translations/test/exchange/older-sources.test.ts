import { describe, expect, test } from 'vitest';
import type { FormatId } from '../../src/formats/format-ids.js';
import { after, german, handedBack, imported, unit } from './exchange.js';

const FORCED = { overwrite: new Set(['A']) };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(['xliff', 'po', 'csv'] as const)('a text of an older source that is overwritten, in %s', (format) => {
  const file = handedBack(german(unit('A', { state: 'reviewed' })), format);
  const now = german(unit('A', { source: 'Edited.', state: 'missing' }));

  test('is taken as stale, with the source that it is of', () => {
    const { taken, diagnostics } = imported(now, file, format, FORCED);
    expect(taken).toMatchObject([
      {
        source: 'The source of A.',
        after: { target: 'Das Ziel von A.', state: 'stale' },
        before: { state: 'missing' },
      },
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('is taken once', () => {
    const plan = imported(now, file, format, FORCED);
    expect(imported(after(now, plan), file, format, FORCED)).toMatchObject({ taken: [], same: 1 });
  });

  test('is named by the report of an import that does not take it', () => {
    expect(imported(now, file, format)).toMatchObject({
      taken: [],
      diagnostics: [{ help: expect.stringContaining('--overwrite A') }],
    });
  });
});

describe.each<readonly [FormatId, (target: string) => string]>([
  ['json', (target) => JSON.stringify({ A: target })],
  ['csv', (target) => `name,target\nA,${target}\n`],
])('a stale text in a file of %s without sources', (format, write) => {
  const now = german(unit('A', { state: 'stale', previousSource: 'Before the edit.' }));

  test('stays stale if nobody changed it', () => {
    expect(imported(now, bytes(write('Das Ziel von A.')), format)).toMatchObject({ taken: [], same: 1 });
  });

  test('is taken if somebody did, and reported', () => {
    expect(imported(now, bytes(write('Neu.')), format)).toMatchObject({
      taken: [{ after: { target: 'Neu.', state: 'translated' } }],
      diagnostics: [
        {
          rule: 'exchange-sources-are-current',
          severity: 'warning',
          help: 'Check it if the file was written when the source was “Before the edit.”.',
        },
      ],
    });
  });

  test('is not reported if it was not stale', () => {
    expect(imported(german(unit('A')), bytes(write('Neu.')), format)).toMatchObject({
      taken: [{ after: { target: 'Neu.' } }],
      diagnostics: [],
    });
  });
});
