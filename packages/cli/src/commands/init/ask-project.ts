import { relative } from 'node:path';
import { askChoice, askText, askYes } from '../../editing/questions.js';
import type { Terminal } from '../../terminal/terminal.js';
import { type Client, clients, type Server, servers } from './choices.js';
import type { InitOptions } from './init-options.js';
import { type StartLanguage, startLanguages } from './plan/first-errors.js';
import type { SeenProject } from './project/see-project.js';
import { startLanguageOf } from './project/user-language.js';

/** What a person decides. */
export interface Decisions {
  readonly languages: readonly StartLanguage[];
  readonly server: Server;
  readonly client: Client;
  readonly ci: boolean;
}

/**
 * Resolves to what a person decides: what the options say is not asked, and what was seen is the first choice.
 *
 * @param hasCatalog - Whether the project has a catalogue, so that its languages are known.
 */
export async function askProject(
  terminal: Terminal,
  seen: SeenProject,
  options: InitOptions,
  { languages, server, client, ci }: Decisions,
  hasCatalog: boolean,
): Promise<Decisions> {
  return {
    languages: hasCatalog || options.languages !== undefined ? languages : await askLanguages(terminal, languages),
    server:
      options.server ?? (await askFirst(terminal, 'What answers with the errors?', SERVER_LABELS, servers, server)),
    client: options.client ?? (await askFirst(terminal, 'What shows them?', CLIENT_LABELS, clients, client)),
    ci: options.ci ?? (seen.gitRoot === undefined ? ci : await askYes(terminal, 'Add a check for GitHub Actions?')),
  };
}

/** Asks in which package of a workspace the errors belong. */
export async function askPackage(terminal: Terminal, folder: string, packages: readonly string[]): Promise<string> {
  const where = relative(terminal.cwd, folder) || 'This folder';
  const choices = packages.map((value) => ({ value, label: value }));
  return await askChoice(terminal, `${where} is the root of a workspace. Which package gets the errors?`, choices);
}

const SERVER_LABELS: Readonly<Record<Server, string>> = {
  fastify: 'Fastify',
  express: 'Express',
  hono: 'Hono',
  nest: 'NestJS',
  next: 'Next.js',
  node: 'node:http',
  none: 'nothing here',
};

const CLIENT_LABELS: Readonly<Record<Client, string>> = {
  react: 'React',
  plain: 'other code of a client',
  none: 'nothing here',
};

async function askFirst<Value extends string>(
  terminal: Terminal,
  question: string,
  labels: Readonly<Record<Value, string>>,
  values: readonly Value[],
  first: Value,
): Promise<Value> {
  const ordered = [first, ...values.filter((value) => value !== first)];
  return await askChoice(
    terminal,
    question,
    ordered.map((value) => ({ value, label: labels[value] })),
  );
}

async function askLanguages(
  terminal: Terminal,
  [first = 'en']: readonly StartLanguage[],
): Promise<readonly StartLanguage[]> {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const ordered = [first, ...startLanguages.filter((one) => one !== first)];
  const choices = ordered.map((value) => ({ value, label: `${value} ${names.of(value) ?? ''}`.trim() }));
  const source = await askChoice(terminal, 'In which language do you write the errors?', choices);
  const known = startLanguages.filter((one) => one !== source).join(', ');
  const text = await askText(terminal, 'Which translations, if any? With commas between them, such as de, fr', {
    initial: source === 'en' ? '' : 'en',
    rejectionOf: (typed) => {
      const wrong = tagsIn(typed).find((tag) => startLanguageOf(tag) === undefined);
      return wrong === undefined ? undefined : `There are no first texts for "${wrong}", only for ${known}.`;
    },
  });
  const others = tagsIn(text).flatMap((tag) => startLanguageOf(tag) ?? []);
  return [...new Set([source, ...others])];
}

function tagsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((tag) => tag !== '');
}
