import { localeStatus, reaches } from '@error-contracts/translations';
import { finishEdits } from '../../../catalog/finish-edits.js';
import type { Thresholds } from '../../../command-line/threshold-parser.js';
import { openProject } from '../../../config/open-project.js';
import { historyOf } from '../../../history/history.js';
import { printRefusal } from '../../../report/print-diagnostics.js';
import { plural } from '../../../report/quantities.js';
import { colorsOf } from '../../../terminal/colors.js';
import type { Terminal } from '../../../terminal/terminal.js';
import { openTranslations } from '../../../translations/open-translations.js';
import { originsFromGit } from '../../../translations/origins-from-git.js';
import { wantedLocales } from '../../../translations/wanted-locales.js';
import { sourceChanges } from './source-changes.js';
import { statusJson } from './status-json.js';
import { type LocaleReport, placesIn, type StatusReport } from './status-report.js';
import { statusText } from './status-text.js';
import { mergedThresholds, thresholdOf } from './thresholds.js';

/** The options of `translations status`. */
export interface StatusOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly locale?: readonly string[];
  readonly threshold?: Thresholds;
  readonly format: 'text' | 'json';
  readonly all?: boolean;
}

/** How many stale texts, and how many names of a language, are shown without `--all`. */
const SHOWN = 10;

/**
 * Shows how far each language is. Resolves to 0, or to 1 if a language is below its threshold, or if the files have errors.
 *
 * @throws {UsageError} If a language is named that there is not.
 */
export async function statusCommand(terminal: Terminal, options: StatusOptions): Promise<number> {
  const { format, all = false } = options;
  const { cwd, stdout, stderr } = terminal;
  const { catalog: path, config } = openProject(options, cwd);
  const thresholds = mergedThresholds(config?.config.translations?.thresholds, options.threshold);
  await finishEdits(path, terminal);
  const { draft, diagnostics } = await openTranslations(path, cwd);
  if (draft === undefined) {
    await printRefusal(terminal, { format }, diagnostics, 'Nothing was counted: correct these errors first.');
    return 1;
  }
  wantedLocales(
    draft,
    [...thresholds.keys()].filter((tag) => tag !== '*'),
  );
  const wanted = wantedLocales(draft, options.locale);
  const history = await historyOf(path, terminal);
  const locales: LocaleReport[] = [];
  for (const locale of wanted) {
    const { origins, unknown } = await originsFromGit(history, draft, locale);
    if (unknown.length > 0)
      stderr.write(
        `note: git does not know from which source ${plural(unknown.length, 'text')} in ${locale} ${unknown.length === 1 ? 'was' : 'were'} made.${history?.isShallow ? ' This clone is shallow.' : ''}\n`,
      );
    const status = localeStatus(draft, locale, origins);
    const needed = thresholdOf(thresholds, locale);
    locales.push({ ...status, threshold: needed, isEnough: needed === undefined || reaches(status, needed) });
  }
  const isStale = new Set(
    locales.flatMap(({ open }) => open.filter(({ state }) => state === 'stale').map(({ name }) => name)),
  );
  const stale = [...draft.entries.keys()].filter((name) => isStale.has(name));
  // Git is slow: it is asked only for what is shown.
  const changes = await sourceChanges(history, draft, all || format === 'json' ? stale : stale.slice(0, SHOWN));
  const report: StatusReport = {
    draft,
    locales,
    changes,
    placeOf: placesIn(draft),
    shown: all ? Number.POSITIVE_INFINITY : SHOWN,
  };
  stdout.write(format === 'json' ? statusJson(report) : statusText(report, colorsOf(terminal)));
  return locales.every(({ isEnough }) => isEnough) ? 0 : 1;
}
