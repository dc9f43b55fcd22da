import { dirname, join } from 'node:path';
import { isTranslated, sourceCopyText } from '@error-contracts/catalog/edit';
import { printRefusal } from '../../../report/print-diagnostics.js';
import { plural } from '../../../report/quantities.js';
import type { Terminal } from '../../../terminal/terminal.js';
import { UsageError } from '../../../terminal/usage-error.js';
import { editTranslations, type TranslationsOptions } from '../../../translations/edit-translations.js';
import { openTranslations } from '../../../translations/open-translations.js';

/** Writes the copy of the source texts. Resolves to 0, or to 1 if the files have errors. */
export async function sourceCommand(terminal: Terminal, options: TranslationsOptions): Promise<number> {
  return await editTranslations(terminal, options, async (path) => {
    const { draft, sources, diagnostics } = await openTranslations(path, terminal.cwd);
    if (draft === undefined) {
      await printRefusal(terminal, options, diagnostics, 'Nothing was written: correct these errors first.');
      return undefined;
    }
    const { sourceLocale } = draft.head;
    if (sourceLocale === undefined) {
      throw new UsageError(`${path} does not say its source language.`, 'Add "sourceLocale" to it.');
    }
    const file = draft.sourceCopy?.file.path ?? join(dirname(path), 'locales', `${sourceLocale}.json`);
    if (isTranslated(sources, sourceLocale)) {
      throw new UsageError(
        `${file} has translations, and the catalogue says that ${sourceLocale} is the source language.`,
        `Correct "sourceLocale" in ${path}; or, if the translations are not needed any more, delete them and their record.`,
      );
    }
    const text = sourceCopyText(sources);
    const isSame = text === draft.sourceCopy?.file.text;
    return {
      sources,
      texts: isSame ? new Map() : new Map([[file, text]]),
      lines: [isSame ? `Nothing to do: ${file} is up to date.` : `${plural(draft.entries.size, 'source text')}.`],
      facts: { locale: sourceLocale },
      next: [],
    };
  });
}
