import { expect } from 'vitest';
import { type TranslatedProject, translatedProject } from './translated-project.js';

/** The German text of `USER_NOT_FOUND`. */
export const USER = 'Wir finden diesen Benutzer nicht.';
/** The German text of `USER_LOCKED`. */
export const LOCKED = 'Dieser Benutzer ist gesperrt.';

/** What somebody does on a branch. */
export type Work = (here: TranslatedProject) => unknown;

/** Returns a project in the middle of the merge of a branch with some work into main, which has other work. */
export async function merging(ours: Work, theirs: Work, attributes = ''): Promise<TranslatedProject> {
  const here = await translatedProject();
  here.write('.gitattributes', attributes);
  here.commit();
  here.git('switch', '--quiet', '--create', 'theirs');
  await theirs(here);
  here.commit('Theirs');
  here.git('switch', '--quiet', 'main');
  await ours(here);
  here.commit('Ours');
  here.git('merge', '--quiet', '--no-edit', 'theirs');
  return here;
}

/** Translates a text and records it. */
export function translate(before: string, after: string): Work {
  return async (here) => {
    here.edit('locales/de.json', before, after);
    expect(await here.tr('record')).toMatchObject({ code: 0 });
  };
}
