import type { Draft } from '@error-contracts/catalog/draft';
import { type EditedTranslation, type Impact, type Origins, sourceEdit } from '@error-contracts/translations';
import { type History, historyOf } from '../../../history/history.js';
import { printRefusal } from '../../../report/print-diagnostics.js';
import type { Terminal } from '../../../terminal/terminal.js';
import { UsageError } from '../../../terminal/usage-error.js';
import { committedSources } from '../../../translations/committed-sources.js';
import { editTranslations, type TranslationsOptions } from '../../../translations/edit-translations.js';
import { findEntry } from '../../../translations/find-entry.js';
import { openTranslations } from '../../../translations/open-translations.js';
import { originsFromGit } from '../../../translations/origins-from-git.js';
import { wantedLocales } from '../../../translations/wanted-locales.js';

/** The options of `translations source-edited`. */
export interface SourceEditedOptions extends TranslationsOptions {
  readonly trivial?: boolean;
  readonly minor?: boolean;
  readonly major?: boolean;
  readonly locale?: readonly string[];
}

/**
 * Records how much the meaning of a source text changed. Resolves to 0, or to 1 if the files have errors.
 *
 * @throws {UsageError} If there is no such error, or if it is unclear from which source text the edit began.
 */
export async function sourceEditedCommand(
  terminal: Terminal,
  asked: string,
  options: SourceEditedOptions,
): Promise<number> {
  const impact: Impact = options.trivial ? 'trivial' : options.major ? 'major' : 'minor';
  return await editTranslations(terminal, options, async (path) => {
    const { draft, sources, diagnostics } = await openTranslations(path, terminal.cwd);
    if (draft === undefined) {
      await printRefusal(terminal, options, diagnostics, 'Nothing was written: correct these errors first.');
      return undefined;
    }
    const { name, value } = findEntry(draft, asked);
    const locales = wantedLocales(draft, options.locale);
    const history = await historyOf(path, terminal);
    const before = await committedSource(history, draft, name);
    const origins = await originsOf(history, draft, name);
    const edit = { name, impact, locales, before };
    const { translations, texts, ambiguous } = sourceEdit(draft, edit, (locale) => origins.get(locale) ?? new Map());
    if (ambiguous.length > 0) throw ambiguity(name, translations);
    const isAny = translations.some(({ previousSource }) => previousSource !== undefined);
    return {
      texts,
      sources,
      lines: isAny
        ? [`${name} is “${value.message}” now.`, ...translations.map(sentence)]
        : [`No translation of ${name} was made from another source text.`],
      facts: { name, impact, source: value.message, translations },
      next: nextSteps(translations),
    };
  });
}

/** What an earlier edit had made stale, only a translator can confirm. */
function nextSteps(translations: readonly EditedTranslation[]): readonly string[] {
  const older = translations.filter(({ outcome }) => outcome === 'older').map(({ locale }) => locale);
  return older.map(
    (locale) =>
      `Translate it anew, or confirm it in an export: error-contracts translations export --locale ${locale} --only stale`,
  );
}

/** The source text in the last commit, if it is another one: then the edit is not committed yet, and began there. */
async function committedSource(history: History | undefined, draft: Draft, name: string): Promise<string | undefined> {
  if (history === undefined) return undefined;
  const committed = (await committedSources(history, 'HEAD', draft)).get(name);
  return committed === draft.entries.get(name)?.value.message ? undefined : committed;
}

async function originsOf(
  history: History | undefined,
  draft: Draft,
  name: string,
): Promise<ReadonlyMap<string, Origins>> {
  const found = draft.locales.map(async ({ tag }) => {
    const isKept = draft.provenance.some((one) => one.tag === tag);
    const { origins } = await originsFromGit(history, draft, tag, isKept ? undefined : [name]);
    if (isKept) return [tag, origins] as const;
    // Nothing is recorded yet: then a translation is one of the source before the edit, unless it was edited with it.
    const source = draft.entries.get(name)?.value.message;
    return [
      tag,
      new Map([...origins].filter(([, origin]) => origin.source === source && origin.by === undefined)),
    ] as const;
  });
  return new Map(await Promise.all(found));
}

function ambiguity(name: string, translations: readonly EditedTranslation[]): UsageError {
  const made = translations.flatMap(({ locale, previousSource }) =>
    previousSource === undefined ? [] : [`${locale} from “${previousSource}”`],
  );
  return new UsageError(
    `The translations of ${name} were made from different source texts: ${made.join(', ')}.`,
    'Name the languages whose source text you edited: --locale de.',
  );
}

function sentence({ locale, outcome, previousSource }: EditedTranslation): string {
  const from = previousSource === undefined ? '' : ` It was made from “${previousSource}”.`;
  return `  ${locale}: ${SENTENCES[outcome]}${from}`;
}

const SENTENCES: Readonly<Record<EditedTranslation['outcome'], string>> = {
  missing: 'no translation yet.',
  current: 'made from this text already.',
  confirmed: 'still right.',
  'in review': 'shown until somebody reviews it.',
  withheld: 'readers get the source text.',
  older: 'stays stale: an earlier edit is not translated yet.',
};
