import { escapeForLog } from '@error-contracts/runtime/text';
import type { KnownTranslation } from '@error-contracts/translations';
import type { LineCommit } from '../../../history/blame.js';
import { codeText } from '../../../report/code-text.js';
import { countText, plural } from '../../../report/quantities.js';
import type { Colors } from '../../../terminal/colors.js';
import type { StatusReport } from './status-report.js';

/** One source text that has changed, and the translations of it that were made from the same older text, by language. */
type StaleText = ReadonlyMap<string, KnownTranslation>;

/** Returns the lines about stale texts: what they were made from, what the source is now, who changed it and when. */
export function staleTexts(report: StatusReport, colors: Colors): readonly string[] {
  const texts = groups(report);
  if (texts.length === 0) return [];
  const more = texts.length - report.shown;
  return [
    '',
    colors.bold(`${plural(texts.length, 'source text')} changed after the translation`),
    ...texts.slice(0, report.shown).flatMap((text) => lines(text, report, colors)),
    ...(more > 0 ? [`  … and ${countText(more)} more; --all shows them.`] : []),
  ];
}

function groups({ locales }: StatusReport): readonly StaleText[] {
  const found = new Map<string, Map<string, KnownTranslation>>();
  for (const { locale, open } of locales) {
    for (const known of open) {
      if (known.state !== 'stale') continue;
      const key = JSON.stringify([known.name, known.previousSource]);
      const text = found.get(key) ?? new Map();
      found.set(key, text.set(locale, known));
    }
  }
  return [...found.values()];
}

function lines(text: StaleText, { changes, placeOf }: StatusReport, colors: Colors): readonly string[] {
  const [known] = text.values();
  if (known === undefined) return [];
  const { name, entry, previousSource = '', source } = known;
  return [
    `  ${colors.yellow(escapeForLog(name))} ${codeText(entry.code)}`,
    `    ${colors.dim('was:')} ${colors.red(escapeForLog(previousSource))}`,
    `    ${colors.dim('now:')} ${colors.green(escapeForLog(source))}${changeText(changes.get(name), colors)}`,
    ...[...text].map(([locale, { target = '', impact }]) => {
      const { file, line, column } = placeOf(locale, name);
      const withheld = impact === 'major' ? '  (major: readers get the source)' : '';
      return `    ${escapeForLog(`${file}:${line}:${column}  ${target}${withheld}`)}`;
    }),
  ];
}

function changeText(line: LineCommit | undefined, colors: Colors): string {
  if (line === undefined) return '';
  if (!line.isCommitted) return `  ${colors.dim('(not committed yet)')}`;
  const day = new Date(line.time * 1000).toISOString().slice(0, 10);
  const who = `(${line.author}, ${day}, ${line.commit.slice(0, 7)}: ${line.summary})`;
  return `  ${colors.dim(escapeForLog(who))}`;
}
