import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeOfCommand } from '../command/time-of-command.ts';
import { translatedCatalog } from './translated-catalog.ts';

/** Returns the milliseconds of the processor that each command takes for a catalogue of a size. */
export function measureTranslations(size: number): ReadonlyMap<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-scale-'));
  const write = (path: string, value: object) =>
    writeFileSync(join(folder, path), `${JSON.stringify(value, null, 2)}\n`);
  try {
    const { catalog, german, improved, wrong } = translatedCatalog(size);
    mkdirSync(join(folder, 'locales'));
    write('catalog.json', catalog);
    write('locales/de.json', german);
    const times = new Map<string, number>();
    const run = (what: string, args: readonly string[], status = 0): void => {
      times.set(what, timeOfCommand(folder, ['translations', ...args], status));
    };
    run('record', ['record']);
    run('status', ['status']);
    run('export', ['export', '--locale', 'de', '--out', 'de.xlf']);
    run('import, nothing changed', ['import', 'de.xlf']);
    replaceTargets(join(folder, 'de.xlf'), join(folder, 'improved.xlf'), german, improved);
    run('import, every text changed', ['import', 'improved.xlf']);
    replaceTargets(join(folder, 'de.xlf'), join(folder, 'wrong.xlf'), german, wrong);
    run('import, every text breaks a rule', ['import', 'wrong.xlf'], 1);
    run('report', ['report', '--out', 'report.html']);
    write('locales/de.json', Object.fromEntries(Object.entries(german).filter((_, index) => index % 2 === 0)));
    run('suggest, every second text is missing', ['suggest', '--locale', 'de']);
    return times;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Texts = Readonly<Record<string, string>>;

/** Edits a file as a translator does: each line has one text. */
function replaceTargets(from: string, to: string, before: Texts, after: Texts): void {
  const changed = new Map(Object.entries(before).map(([name, text]) => [text, after[name] ?? '']));
  const text = readFileSync(from, 'utf8').replace(
    /(<target[^>]*>)([^<]*)(<\/target>)/g,
    (whole, start: string, target: string, end: string) => {
      const next = changed.get(target);
      return next === undefined ? whole : `${start}${next}${end}`;
    },
  );
  writeFileSync(to, text);
}
