import { basename, join } from 'node:path';
import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { editJson, type JsonEdit } from '@error-contracts/catalog/json-edit';
import type { Server } from '../choices.js';
import { dependenciesOf, frameworkPackages } from '../project/frameworks.js';
import { scriptCommand } from '../project/package-manager.js';
import type { PlannedFile } from './planned-file.js';
import type { SettledProject } from './settled-project.js';
import { COMPILED_TESTS } from './test-files.js';
import { OWN, rangesOf } from './versions.js';

type Group = Readonly<Record<string, string>>;

/** What a project needs in its `package.json`, by its members. */
interface Needs {
  readonly scripts: Group;
  readonly dependencies: Group;
  readonly devDependencies: Group;
}

/** Returns the `package.json` of a project: a new one, or the present one with what it lacks. */
export function manifestFile(project: SettledProject): PlannedFile {
  const needs = project.manifest === undefined ? newNeeds(project) : needsOf(project, project.manifest.value);
  return {
    path: join(project.folder, 'package.json'),
    text(before) {
      if (before !== undefined) return withNeeds(before, needs);
      const head = { name: packageName(project.folder), version: '0.1.0', private: true, type: 'module' };
      return `${JSON.stringify({ ...head, ...needs }, null, 2)}\n`;
    },
  };
}

/** Returns the name that the package of a folder has: what npm takes, whatever the folder is called. */
export function packageName(folder: string): string {
  const words = basename(folder)
    .toLowerCase()
    .normalize('NFKD')
    .match(/[a-z0-9]+/g);
  return words?.join('-').slice(0, 100) ?? 'my-service';
}

const SCRIPTS: Group = {
  errors: 'error-contracts generate',
  'errors:check': 'error-contracts check',
  'errors:watch': 'error-contracts generate --watch',
};

/** Returns whether a project has a build that does not generate by itself. */
export function buildsWithout({ scripts }: JsonObject): boolean {
  const build = isJsonObject(scripts) ? scripts.build : undefined;
  return typeof build === 'string' && !build.includes('error-contracts generate');
}

function needsOf(project: SettledProject, manifest: JsonObject): Needs {
  const { server, client, packageManager } = project;
  const builds = buildsWithout(manifest);
  const { dependencies, devDependencies } = frameworkPackages(project);
  return {
    // Yarn runs no script before another one; `init` says so.
    scripts: { ...SCRIPTS, ...(builds && packageManager !== 'yarn' ? { prebuild: 'error-contracts generate' } : {}) },
    dependencies: sorted({
      ...(client === 'none' ? {} : { '@error-contracts/client': OWN }),
      '@error-contracts/runtime': OWN,
      ...(server === 'none' ? {} : { '@error-contracts/server': OWN }),
      ...rangesOf(dependencies),
    }),
    devDependencies: sorted({
      ...(project.tests === 'none' ? {} : { '@error-contracts/testing': OWN }),
      'error-contracts': OWN,
      ...rangesOf(devDependencies),
    }),
  };
}

function newNeeds(project: SettledProject): Needs {
  const { dependencies, devDependencies } = needsOf(project, {});
  const { packageManager, tests } = project;
  const tools = [...(hasPage(project) ? ['vite'] : []), ...(tests === 'vitest' ? ['vitest'] : [])];
  const build = 'error-contracts generate && tsc -p tsconfig.build.json';
  const start = `${scriptCommand(packageManager, 'build')} && node dist/main.js`;
  return {
    scripts: {
      build,
      ...(hasMain(project) ? { start } : {}),
      ...(hasPage(project) ? { page: 'vite' } : {}),
      ...(tests === 'none' ? {} : { test: `error-contracts generate && ${TESTS[tests]}` }),
      ...SCRIPTS,
    },
    dependencies,
    devDependencies: sorted({ ...devDependencies, ...rangesOf(['@types/node', 'typescript', ...tools]) }),
  };
}

/** The scripts of tests. The compiler finds a wrong name in a test before it runs. */
const TESTS = { vitest: 'tsc && vitest run', node: COMPILED_TESTS } as const;

/** The servers that a new project can have running. */
export const STARTED: readonly Server[] = ['node', 'fastify', 'express', 'hono'];

/** Returns whether a new project gets a server that runs. */
export function hasMain({ isEmpty, server }: Pick<SettledProject, 'isEmpty' | 'server'>): boolean {
  return isEmpty && STARTED.includes(server);
}

/** Returns whether a new project gets a page that shows what its server answers. */
export function hasPage(project: Pick<SettledProject, 'isEmpty' | 'server' | 'client'>): boolean {
  return hasMain(project) && project.client === 'react';
}

function sorted(group: Group): Group {
  return Object.fromEntries(Object.entries(group).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What is there already stays, whatever it says. */
function withNeeds(text: string, needs: Needs): string | undefined {
  const manifest = JSON.parse(text) as JsonObject;
  const listed = dependenciesOf(manifest);
  const edits = Object.entries(needs).flatMap(([group, wanted]): readonly JsonEdit[] => {
    const present = manifest[group];
    const lacks = (name: string): boolean =>
      group === 'scripts' ? !(isJsonObject(present) && Object.hasOwn(present, name)) : !listed.has(name);
    const missing = Object.entries(wanted as Group).filter(([name]) => lacks(name));
    if (missing.length === 0) return [];
    if (!isJsonObject(present)) return [{ path: [group], value: Object.fromEntries(missing) }];
    return missing.map(([name, value]) => ({ path: [group, name], value, ...placeFor(group, name, present) }));
  });
  return edits.length === 0 ? undefined : editJson(text, edits);
}

/** Package managers sort what is installed. */
function placeFor(group: string, name: string, present: { readonly [key: string]: Json }): { after?: string | null } {
  if (group === 'scripts') return {};
  return { after: Object.keys(present).findLast((one) => one < name) ?? null };
}
