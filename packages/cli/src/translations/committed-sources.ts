import { isJsonObject } from '@error-contracts/catalog';
import type { Draft } from '@error-contracts/catalog/draft';
import { fileAt, type History } from '../history/history.js';

/** The source texts by the names of errors. */
export type SourceTexts = ReadonlyMap<string, string>;

/** Resolves to the source texts in a commit, from the files that make the catalogue today; empty if it has none of them. */
export async function committedSources(
  history: History,
  commit: string,
  { file, included }: Pick<Draft, 'file' | 'included'>,
): Promise<SourceTexts> {
  const own = included.filter((part) => part.package === undefined);
  const paths = [file, ...own.map((part) => part.file)].map(({ path }) => history.pathOf(path));
  const texts = await Promise.all(paths.map((path) => fileAt(history, commit, path)));
  // Of a name in two files, the first counts, as everywhere.
  return new Map(texts.toReversed().flatMap((text) => [...sourcesIn(text)]));
}

/** A commit may hold a catalogue that nobody can read. */
function sourcesIn(text: string | undefined): SourceTexts {
  const errors = parsed(text)?.errors;
  const entries = Object.entries(isJsonObject(errors) ? errors : {});
  return new Map(
    entries.flatMap(([name, entry]) =>
      isJsonObject(entry) && typeof entry.message === 'string' ? [[name, entry.message] as const] : [],
    ),
  );
}

function parsed(text: string | undefined) {
  try {
    const value = JSON.parse(text ?? 'null');
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
