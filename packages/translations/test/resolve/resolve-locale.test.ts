import { digest, judgeTranslation, printProvenance, type TranslationRecord } from '@error-contracts/catalog/provenance';
import { type MergedCatalog, resolveLocale } from '@error-contracts/translations';
import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsIn } from '../draft-of.js';

const NAMES = ['A_MISSING', 'B_MISSING', 'C_MISSING', 'D_MISSING'];
const NOW = 2;

/** A translation that says from which version of the source it was made: the truth, which a merge must not bend. */
const text = fc.record({
  version: fc.integer({ min: 0, max: NOW }),
  words: fc.integer({ min: 0, max: 3 }),
  state: fc.constantFrom('translated', 'reviewed'),
  isRecorded: fc.boolean(),
});
type Text = typeof text extends fc.Arbitrary<infer Value> ? Value : never;

const side = fc.dictionary(fc.constantFrom(...NAMES), text, { maxKeys: NAMES.length });
type Side = Readonly<Record<string, Text>>;

const merge = fc.record({
  ours: side,
  theirs: side,
  base: fc.option(side, { nil: undefined }),
  isUnion: fc.boolean(),
  knowsSides: fc.boolean(),
});

function wordsOf(name: string, { version, words }: Text): string {
  return `${name} in words ${words} of version ${version}`;
}

function sourceOf(name: string, version: number): string {
  return `${name} in version ${version}`;
}

function textsOf(texts: Side): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, one]) => [name, wordsOf(name, one)]));
}

function provenanceOf(texts: Side): string {
  const records = Object.entries(texts).flatMap(([name, one]) => {
    const record: TranslationRecord = {
      source: sourceOf(name, one.version),
      target: digest(wordsOf(name, one)),
      state: one.state as 'translated',
    };
    return one.isRecorded ? [[name, record] as const] : [];
  });
  return printProvenance(new Map(records));
}

function conflict(ours: string, theirs: string): string {
  return `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> theirs\n`;
}

/** What git leaves with merge=union: the lines of both sides. */
function union(ours: string, theirs: string): string {
  const [own, other] = [ours, theirs].map((one) => one.split('\n').slice(1, -3));
  return ['{', ...new Set([...(own ?? []), ...(other ?? [])]), '  "format": 1', '}', ''].join('\n');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

test('whatever two branches did, no text is lost, and no stale text is called good', () => {
  fc.assert(
    fc.property(merge, ({ ours, theirs, base, isUnion, knowsSides }) => {
      const now = new Map(NAMES.map((name) => [name, sourceOf(name, NOW)]));
      // A side whose texts nobody recorded was translated from the source on that side.
      const sidesOf = (texts: Side) =>
        new Map(Object.entries(texts).map(([name, one]) => [name, sourceOf(name, one.version)]));
      const sides = knowsSides ? { ours: sidesOf(ours), theirs: sidesOf(theirs) } : undefined;
      const catalog: MergedCatalog = { sources: now, former: new Map(), sides };
      const records = isUnion
        ? union(provenanceOf(ours), provenanceOf(theirs))
        : conflict(provenanceOf(ours), provenanceOf(theirs));
      const file = (path: string, merged: string, before: string | undefined) => ({
        locale: 'de',
        path,
        text: merged,
        base: before,
      });
      const files = {
        texts: file(
          'locales/de.json',
          conflict(json(textsOf(ours)), json(textsOf(theirs))),
          base && json(textsOf(base)),
        ),
        provenance: file('translations/de.json', records, base && provenanceOf(base)),
        provenancePath: 'translations/de.json',
      };
      const resolved = resolveLocale('de', files, catalog);
      expect(resolved.unreadable).toEqual([]);
      const result: Record<string, string> = JSON.parse(resolved.texts.get('locales/de.json') ?? '');
      const known = recordsIn(resolved.texts.get('translations/de.json') ?? files.provenance.text);

      for (const [name, one] of [...Object.entries(ours), ...Object.entries(theirs)]) {
        const words = wordsOf(name, one);
        const notes = known.get(name)?.notes ?? [];
        const isOfBase = base?.[name] !== undefined && wordsOf(name, base[name]) === words;
        expect(isOfBase || result[name] === words || notes.some((note) => note.includes(words)), words).toBe(true);
      }
      const isNow = (words: string): boolean => words.endsWith(`of version ${NOW}`);
      for (const { name, kept, others } of resolved.conflicts) {
        // If it is known from which source each was made, the newest wins.
        const isKnown = knowsSides || (ours[name]?.isRecorded === true && theirs[name]?.isRecorded === true);
        if (isKnown && others.some(isNow)) expect(isNow(kept), kept).toBe(true);
        const { state } = judgeTranslation({ source: sourceOf(name, NOW), target: kept, record: known.get(name) });
        const isGood = state === 'translated' || state === 'reviewed';
        if (isGood) expect(isNow(kept), kept).toBe(true);
      }
      const again = resolveLocale(
        'de',
        {
          texts: file('locales/de.json', json(result), undefined),
          provenance: file('translations/de.json', resolved.texts.get('translations/de.json') ?? records, undefined),
          provenancePath: 'translations/de.json',
        },
        catalog,
      );
      expect(again.texts.size).toBe(0);
    }),
    fuzzRuns(300),
  );
});

test.each(['\t', '    '])('the layout of the file stays: indent %j', (indent) => {
  const texts = (word: string) => JSON.stringify({ A_MISSING: word, B_MISSING: 'b' }, null, indent);
  const lines = texts('ours').split('\n');
  lines.splice(1, 1, '<<<<<<< HEAD', lines[1] ?? '', '=======', `${indent}"A_MISSING": "ours",`, '>>>>>>> theirs');
  const file = { locale: 'de', path: 'de.json', text: lines.join('\n') };
  const resolved = resolveLocale(
    'de',
    { texts: file, provenance: undefined, provenancePath: 'p.json' },
    { sources: new Map(), former: new Map() },
  );
  expect(resolved).toMatchObject({ conflicts: [], texts: new Map([['de.json', texts('ours')]]) });
});

test('a name that is written thousands of times costs no minutes', () => {
  const record = (name: string, n: number) => `"${name}": { "source": "${n}", "target": null, "state": "final" },`;
  const numbers = Array.from({ length: 4000 }, (_, n) => n);
  const lines = numbers.flatMap((n) => [record('ONE_NAME', n), record(`NAME_${n}`, n)]);
  const file = { locale: 'de', path: 'translations/de.json', text: `{${lines.join('\n')}"format":1}` };
  const start = cpuTime();
  const { texts } = resolveLocale(
    'de',
    { texts: undefined, provenance: file, provenancePath: file.path },
    { sources: new Map(), former: new Map() },
  );
  expect(recordsIn(texts.get(file.path) ?? '').size).toBe(4001);
  expect(cpuTime() - start).toBeLessThan(4000);
});
