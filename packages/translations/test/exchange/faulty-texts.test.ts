import type { JsonObject } from '@error-contracts/catalog';
import type { CheckSettings } from '@error-contracts/catalog/check';
import { makeDraft } from '@error-contracts/catalog/draft';
import { describe, expect, test } from 'vitest';
import { reviewTranslations } from '../../src/checks/review-translations.js';
import { textRules } from '../../src/checks/rules/index.js';
import type { WaiverFile } from '../../src/checks/waivers/waiver-file.js';
import { type CheckedImport, dropFaulty } from '../../src/exchange/drop-faulty.js';
import type { FormatId } from '../../src/formats/format-ids.js';
import { formats } from '../../src/formats/formats.js';
import { translationFile } from '../../src/units/translation-file.js';
import { sourcesOfExample } from '../checks/complete-example.js';
import { handedBack, imported } from './exchange.js';
import { canHold, type FaultyExample, faultyExamples } from './faulty-examples.js';

const FORMATS = ['xliff', 'po', 'csv'] as const;

/** Hands back the texts of an example in a format, and imports them. */
async function handBack(
  { files, locale, texts }: FaultyExample,
  format: FormatId,
  how: { readonly settings?: CheckSettings; readonly waivers?: WaiverFile } = {},
): Promise<CheckedImport & { readonly lines: ReadonlyMap<string, number> }> {
  const sources = await sourcesOfExample(files);
  const { catalog } = sources;
  if (catalog === undefined) throw new Error('The example has no catalogue.');
  const { draft } = makeDraft({ ...sources, catalog });
  const now = translationFile(draft, locale);
  const units = now.units.map((one) => {
    const target = texts[one.name];
    return target === undefined ? one : { ...one, target, state: 'translated' as const };
  });
  const bytes = handedBack({ ...now, units }, format);
  const plan = imported(now, bytes, format);
  expect(plan.taken.map(({ name }) => name).sort()).toEqual(Object.keys(texts).sort());
  const { settings, waivers } = how;
  const options = { settings, review: reviewTranslations(waivers) };
  const result = dropFaulty({ ...sources, catalog }, locale, plan.taken, 'file', options);
  return { ...result, lines: new Map(formats[format].read('file', bytes).units.map((one) => [one.name, one.line])) };
}

test('every rule of texts has a faulty text', () => {
  const covered = new Set(faultyExamples.map(({ rule }) => rule));
  expect(textRules.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual(['texts-are-not-blank']);
});

describe.each(faultyExamples.map((example) => [example.rule, Object.values(example.texts)[0], example] as const))(
  '%s: %j',
  (rule, _, example) => {
    const { severity, texts } = example;
    const carriers = FORMATS.filter((format) => canHold(format, example));

    test('some format carries it', () => {
      expect(carriers).toContain('csv');
    });

    test.each(carriers)('in %s', async (format) => {
      const { accepted, diagnostics, files, lines } = await handBack(example, format);
      expect(diagnostics).not.toEqual([]);
      for (const diagnostic of diagnostics) {
        expect(diagnostic).toMatchObject({ rule, severity, file: 'file', message: expect.stringMatching(/\.$/) });
        expect(diagnostic.help).toMatch(/\.$/);
        expect([...lines.values()]).toContain(diagnostic.line);
      }
      const taken = severity === 'error' ? [] : Object.keys(texts);
      expect(accepted.map(({ name }) => name)).toEqual(taken);
      const written = [...files].filter(([path]) => path.includes('/locales/')).map(([, text]) => text);
      for (const text of Object.values(texts).filter((one) => one.trim() !== '')) {
        expect(written.some((file) => file.includes(JSON.stringify(text).slice(1, -1)))).toBe(severity === 'warning');
      }
    });
  },
);

describe.each(faultyExamples.filter(({ rule }) => textRules.some(({ name }) => name === rule)))('$rule', (example) => {
  const { rule, locale, files, texts } = example;

  test.each(['error', 'warning', 'off'] as const)('counts as the config says: %s', async (setting) => {
    const settings = { severities: new Map([[rule, setting]]) };
    const { accepted, diagnostics } = await handBack(example, 'csv', { settings });
    expect(accepted).toHaveLength(setting === 'error' ? 0 : Object.keys(texts).length);
    expect([...new Set(diagnostics.map(({ severity }) => severity))]).toEqual(setting === 'off' ? [] : [setting]);
  });

  test('can be waived', async () => {
    // Of two texts that should differ, both have to be waived.
    const names = Object.keys({ ...texts, ...(files[`locales/${locale}.json`] as JsonObject) });
    const waivers = names.map((name) => ({ rule, locale, name, reason: 'As the customer writes it.' }));
    const file = { path: 'translation-waivers.json', text: JSON.stringify(waivers), value: waivers };
    const { accepted, diagnostics } = await handBack(example, 'csv', { waivers: { file, waivers } });
    expect(diagnostics).toEqual([]);
    expect(accepted).toHaveLength(Object.keys(texts).length);
  });
});
