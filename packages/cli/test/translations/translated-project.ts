import { spawnSync } from 'node:child_process';
import { gitEnvironment } from '../support/git-repository.js';
import { CATALOG, GERMAN, type Project, project } from '../support/project.js';
import type { Ran } from '../support/run-command.js';

const FRENCH = GERMAN.replace('Wir finden diesen Benutzer nicht.', 'Cet utilisateur est introuvable.')
  .replace('Dieser Benutzer ist gesperrt.', 'Cet utilisateur est bloqué.')
  .replace('Wir finden diese Bestellung nicht.', 'Cette commande est introuvable.')
  .replace('Ihre Karte ist abgelaufen.', 'Votre carte a expiré.');

/** A project with two translations, in a repository. */
export interface TranslatedProject extends Project {
  /** Runs git as somebody; it may fail. */
  git(...args: readonly string[]): { readonly status: number | null; readonly stdout: string };
  /** Runs a command of the group `translations`. */
  tr(...args: readonly string[]): Promise<Ran>;
  /** Commits everything, as a person. */
  commit(person?: string, summary?: string): void;
  /** Replaces a text in a file; it must be there. */
  edit(file: string, before: string, after: string): void;
  /** The texts of a language. */
  texts(locale: string): Readonly<Record<string, string>>;
  /** What is recorded about the translations into a language. */
  records(locale: string): Readonly<Record<string, RecordOfTest>>;
  /** What status says about a language, as JSON. */
  status(locale: string): Promise<StatusOfTest>;
}

interface RecordOfTest {
  readonly source: string;
  readonly state: string;
  readonly by?: string;
  readonly notes?: readonly string[];
}

interface StatusOfTest {
  readonly counts: Readonly<Record<string, number>>;
  readonly unrecorded: number;
  readonly stale: readonly {
    readonly name: string;
    readonly previousSource: string;
    readonly source: string;
    readonly impact: string;
    readonly line: number;
    readonly changed: { readonly author: string; readonly summary: string } | null;
  }[];
  readonly missing: readonly string[];
}

/** Returns a project whose translations are recorded and committed. */
export async function translatedProject(): Promise<TranslatedProject> {
  const here = inRepository(withTranslations());
  await here.tr('record');
  here.commit();
  return here;
}

/** Returns a project whose translations are recorded, outside of any repository. */
export async function plainProject(): Promise<TranslatedProject> {
  const here = withTranslations();
  await here.tr('record');
  return here;
}

/** Returns a project in which nothing is known about the translations yet. */
export function unrecordedProject(): TranslatedProject {
  const here = inRepository(withTranslations());
  here.commit();
  return here;
}

function inRepository(here: TranslatedProject): TranslatedProject {
  // Without a template, because nobody needs the examples of hooks.
  here.git('init', '--quiet', '--initial-branch=main', '--template=');
  return here;
}

function withTranslations(): TranslatedProject {
  const here = project(CATALOG, { de: GERMAN, fr: FRENCH });
  const git: TranslatedProject['git'] = (...args) =>
    spawnSync('git', args, { cwd: here.folder, encoding: 'utf8', env: gitEnvironment() });
  const read = (file: string) => JSON.parse(here.read(file));
  return {
    ...here,
    git,
    tr: (...args) => here.run('translations', ...args),
    commit(person = 'Wang Li', summary = 'Edit') {
      git('add', '--all');
      git('commit', '--quiet', '--message', summary, '--author', `${person} <somebody@example.com>`);
    },
    edit(file, before, after) {
      const text = here.read(file);
      if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
      here.write(file, text.replace(before, after));
    },
    texts: (locale) => read(`locales/${locale}.json`),
    records: (locale) => read(`translations/${locale}.json`),
    async status(locale) {
      const { stdout } = await here.run('translations', 'status', '--locale', locale, '--format', 'json');
      return JSON.parse(stdout).locales[0];
    },
  };
}
