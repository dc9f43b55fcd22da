import { canAsk } from '../../editing/edit-options.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import type { Decisions } from './ask-project.js';
import type { InitOptions } from './init-options.js';
import type { AdoptedCatalog } from './plan/adopted-catalog.js';
import { type StartLanguage, startLanguages } from './plan/first-errors.js';
import { isOnGitHub } from './plan/further-files.js';
import type { SettledProject } from './plan/settled-project.js';
import { testRunnerOf } from './plan/test-files.js';
import { dependenciesOf } from './project/frameworks.js';
import type { SeenProject } from './project/see-project.js';
import { startLanguageOf } from './project/user-language.js';
import { isTested } from './wiring/test-code.js';

/**
 * Resolves to a project about which everything is decided: by the options, by a person who can be asked, and else by what was
 * seen.
 *
 * @throws {UsageError} If an option asks for a language without first texts.
 */
export async function settleProject(
  terminal: Terminal,
  seen: SeenProject,
  options: InitOptions,
  adopted: AdoptedCatalog | undefined,
): Promise<SettledProject> {
  const proposed: Decisions = {
    languages: adopted === undefined ? languagesOf(options, seen.language) : [],
    server: options.server ?? seen.server,
    client: options.client ?? seen.client,
    ci: options.ci ?? isOnGitHub(seen.gitRoot),
  };
  const { packageManager = seen.packageManager } = options;
  const decided = canAsk(terminal, options)
    ? await (await import('./ask-project.js')).askProject(terminal, seen, options, proposed, adopted !== undefined)
    : proposed;
  requireFramework(seen, decided);
  const { tests = testRunnerOf(seen) } = options;
  return { ...seen, ...decided, packageManager, adopted, tests: isTested(decided.server) ? tests : 'none' };
}

const GENERATORS = {
  nest: ['NestJS', '@nestjs/core', '@nestjs/cli new'],
  next: ['Next.js', 'next', 'create-next-app'],
} as const;

function requireFramework({ manifest }: SeenProject, { server }: Decisions): void {
  if (server !== 'nest' && server !== 'next') return;
  const [name, needed, generator] = GENERATORS[server];
  if (dependenciesOf(manifest?.value).has(needed)) return;
  throw new UsageError(
    `This is no project of ${name}: its package.json does not list ${needed}.`,
    `Make one first: npx ${generator}.`,
  );
}

/**
 * Returns the languages that a new catalogue begins with: its own first.
 *
 * @throws {UsageError} If there are no first texts in one of them.
 */
export function languagesOf(
  { languages }: Pick<InitOptions, 'languages'>,
  language: StartLanguage,
): readonly StartLanguage[] {
  if (languages === undefined) return [...new Set([language, 'en' as const])];
  const found = languages.map((tag) => {
    const one = startLanguageOf(tag);
    if (one !== undefined) return one;
    const help = `Begin with some of ${startLanguages.join(', ')}; error-contracts translations export adds others.`;
    throw new UsageError(`There are no first texts in "${tag}".`, help);
  });
  return [...new Set(found)];
}
