import { localeStatus, type Origins, recordTranslations } from '@error-contracts/translations';
import { historyOf } from '../../../history/history.js';
import { printRefusal } from '../../../report/print-diagnostics.js';
import { plural } from '../../../report/quantities.js';
import type { Terminal } from '../../../terminal/terminal.js';
import { editTranslations, type TranslationsOptions } from '../../../translations/edit-translations.js';
import { openTranslations } from '../../../translations/open-translations.js';
import { originsFromGit } from '../../../translations/origins-from-git.js';

/** Records from which source text each translation was made. Resolves to 0, or to 1 if the files have errors. */
export async function recordCommand(terminal: Terminal, options: TranslationsOptions): Promise<number> {
  return await editTranslations(terminal, options, async (path) => {
    const { draft, sources, diagnostics } = await openTranslations(path, terminal.cwd);
    if (draft === undefined) {
      await printRefusal(terminal, options, diagnostics, 'Nothing was written: correct these errors first.');
      return undefined;
    }
    const history = await historyOf(path, terminal);
    const origins = new Map<string, Origins>();
    for (const { tag } of draft.locales) origins.set(tag, (await originsFromGit(history, draft, tag)).origins);
    const texts = recordTranslations(draft, (locale) => origins.get(locale) ?? new Map());
    const locales = draft.locales.map(({ tag }) => localeStatus(draft, tag, origins.get(tag)));
    const recorded = locales.filter(({ unrecorded }) => unrecorded > 0);
    return {
      texts,
      sources,
      lines:
        recorded.length === 0
          ? ['Nothing to do: every translation is recorded.']
          : recorded.map(({ locale, unrecorded }) => `${locale}: ${plural(unrecorded, 'translation')} recorded.`),
      facts: { recorded: Object.fromEntries(locales.map(({ locale, unrecorded }) => [locale, unrecorded])) },
      next: [],
    };
  });
}
