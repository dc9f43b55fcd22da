import { fuzzScale, fuzzSeed, randomFrom } from '@error-contracts/vitest-config/fuzz';
import { expect, test } from 'vitest';
import { type TranslatedProject, translatedProject } from './translated-project.js';

const RUNS = Math.ceil(6 * fuzzScale);
const STEPS = 30;
const NAMES = ['USER_NOT_FOUND', 'USER_LOCKED', 'ORDER_NOT_FOUND', 'CARD_EXPIRED'];
const BRANCHES = ['main', 'one', 'two', 'three'];

/** What is true, whatever git and the tool make of it. */
class Truth {
  /** The source text that each translation was made from. */
  readonly sources = new Map<string, string>();
  /** The source texts that a developer called the same: each with what it was before. */
  readonly trivial = new Map<string, string>();

  isGood(text: string, source: string): boolean {
    const from = this.sources.get(text);
    for (let now: string | undefined = source; now !== undefined; now = this.trivial.get(now)) {
      if (now === from) return true;
    }
    return false;
  }
}

test.each(Array.from({ length: RUNS }, (_, run) => fuzzSeed + run))(
  'random work on four branches loses no text, and calls no stale text good: seed %i',
  async (seed) => {
    const { fraction: random, pick } = randomFrom(seed);
    const here = await translatedProject();
    const truth = new Truth();
    const sourceOf = (name: string): string => String(here.errors()[name]?.message);
    for (const locale of ['de', 'fr']) {
      for (const name of NAMES) truth.sources.set(here.texts(locale)[name] ?? '', sourceOf(name));
    }
    for (const branch of BRANCHES.slice(1)) here.git('branch', branch);
    let count = 0;
    const log: string[] = [];

    for (let step = 0; step < STEPS; step++) {
      const branch = pick(BRANCHES);
      here.git('switch', '--quiet', branch);
      const [name, locale] = [pick(NAMES), pick(['de', 'fr'])];
      const [before, text] = [sourceOf(name), here.texts(locale)[name] ?? ''];
      const kind = random();
      count++;
      if (kind < 0.25) {
        const after = `Source ${count} of ${name}.`;
        here.edit('catalog.json', JSON.stringify(before), JSON.stringify(after));
        const option = pick(['--trivial', '--minor', '--major', '']);
        if (option === '--trivial') truth.trivial.set(after, before);
        if (option !== '') expect(await here.tr('source-edited', name, option)).toMatchObject({ code: 0 });
        log.push(`${branch}: ${after} ${option}`);
      } else if (kind < 0.65) {
        const after = `Text ${count} of ${name} in ${locale}.`;
        truth.sources.set(after, before);
        here.edit(`locales/${locale}.json`, JSON.stringify(text), JSON.stringify(after));
        const isRecorded = random() < 0.5;
        if (isRecorded) expect(await here.tr('record')).toMatchObject({ code: 0 });
        log.push(`${branch}: ${after} ${isRecorded ? 'recorded' : 'as a service does'}, from ${before}`);
      } else {
        const other = pick(BRANCHES.filter((one) => one !== branch));
        log.push(`${branch}: merge ${other}`);
        await mergeAndLook(here, other, log);
      }
      here.commit(`Person ${count}`, log.at(-1));
      await requireTruth(here, truth, log);
    }
  },
  300_000,
);

async function mergeAndLook(here: TranslatedProject, other: string, log: readonly string[]): Promise<void> {
  const at = (revision: string, locale: string): Readonly<Record<string, string>> =>
    JSON.parse(here.git('show', `${revision}:locales/${locale}.json`).stdout);
  const bases = here.git('merge-base', '--all', 'HEAD', other).stdout.trim().split('\n');
  const before = ['de', 'fr'].map((locale) => ({
    locale,
    sides: ['HEAD', other].flatMap((side) => Object.entries(at(side, locale))),
    old: new Set(bases.flatMap((base) => Object.values(at(base, locale)))),
  }));
  if (here.git('merge', '--quiet', '--no-edit', other).status !== 0) {
    // People resolve the catalogue: here they take their own.
    if (here.read('catalog.json').includes('<<<<<<<')) here.git('checkout', '--ours', 'catalog.json');
    const resolved = await here.tr('resolve');
    expect(resolved, log.join('\n')).toMatchObject({ code: 0 });
  }
  for (const { locale, sides, old } of before) {
    const [texts, records] = [here.texts(locale), here.records(locale)];
    for (const [name, text] of sides) {
      const isNoted = records[name]?.notes?.some((note) => note.includes(text)) ?? false;
      expect(texts[name] === text || old.has(text) || isNoted, `${text} is lost:\n${log.join('\n')}`).toBe(true);
    }
  }
}

async function requireTruth(here: TranslatedProject, truth: Truth, log: readonly string[]): Promise<void> {
  const { stdout } = await here.tr('status', '--format', 'json');
  for (const { locale, stale, drafts } of JSON.parse(stdout).locales) {
    const open = new Set([...stale.map(({ name }: { name: string }) => name), ...drafts]);
    for (const name of NAMES.filter((one) => !open.has(one))) {
      const [text, source] = [here.texts(locale)[name] ?? '', String(here.errors()[name]?.message)];
      expect(truth.isGood(text, source), `${text} is no translation of ${source}:\n${log.join('\n')}`).toBe(true);
    }
  }
}
