import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@error-contracts/catalog/config';
import { pinsPackageManager } from '../project/package-manager.js';
import { reactCode, readerCode } from '../wiring/client-code.js';
import { codeStyleOf } from '../wiring/code-style.js';
import { modulesBelow } from '../wiring/imports.js';
import { mainCode } from '../wiring/main-code.js';
import { pageCode, pageHtml, viteConfig } from '../wiring/page-code.js';
import { adapterCode, errorsCode } from '../wiring/server-code.js';
import type { WiredProject } from '../wiring/wired-project.js';
import type { PresentParts } from './adopt-catalog.js';
import { catalogFiles } from './catalog-files.js';
import { configFile, type TargetFolders } from './config-file.js';
import { INVALID, NOT_FOUND } from './first-errors.js';
import { compilerFiles, editorFile, ignoreFile } from './further-files.js';
import { hasMain, hasPage, manifestFile, packageName } from './manifest-file.js';
import type { PlannedFile } from './planned-file.js';
import { schemaCopies } from './schema-place.js';
import type { SettledProject } from './settled-project.js';
import { testFiles } from './test-files.js';
import { workflowFile } from './workflow-file.js';

/** The files of a project, and what its code depends on. */
export interface ProjectPlan {
  readonly files: readonly PlannedFile[];
  readonly wired: WiredProject;
}

/** Returns the files that a project should have. */
export function planProject(project: SettledProject, { config, catalog }: PresentParts): ProjectPlan {
  const { folder, adopted, isEmpty, ci } = project;
  const style = codeStyleOf(project);
  const sources = sourcesOf(project);
  const targets = targetsOf(config, `${sources}/generated`);
  const wired: WiredProject = {
    ...firstWiring(project),
    style,
    sources,
    moduleOf: modulesBelow(sources, targets, style),
  };
  const files: readonly PlannedFile[] = [
    manifestFile(project),
    ...(adopted === undefined ? catalogFiles(project, packageName(folder), catalog) : []),
    configFile(project, catalog, targets, style),
    ...schemaCopies(project),
    ignoreFile(project, targets),
    editorFile(project),
    ...(isEmpty ? compilerFiles(project) : []),
    ...(ci ? [workflowFile(project, pinsPackageManager(project.gitRoot ?? folder))] : []),
    ...moduleFiles(project, wired),
    ...codeFiles(folder, wired, hasMain(project)),
    ...(hasPage(project) ? pageFiles(folder, wired) : []),
    ...testFiles(folder, project.tests, { ...wired, moduleOf: modulesBelow('test', targets, style) }, `../${sources}`),
  ];
  return { files, wired };
}

/** Returns what the code of a project depends on, but for its folders. */
export function firstWiring({
  adopted,
  languages,
  server,
  client,
}: SettledProject): Omit<WiredProject, 'style' | 'sources' | 'moduleOf'> {
  const requestFailures = { badRequest: INVALID, routeNotFound: NOT_FOUND };
  const first = { languages, fallback: undefined, requestFailures, example: NOT_FOUND };
  return { ...(adopted ?? first), server, client };
}

/** Node takes TypeScript that no compiler made CommonJS only from a folder of ES modules. */
function moduleFiles({ folder, isTypeScript, isEsm, server }: SettledProject, { sources }: WiredProject) {
  if (isTypeScript || isEsm || server === 'none' || server === 'next') return [];
  return [{ path: join(folder, sources, 'package.json'), text: '{ "type": "module" }\n' }];
}

/** Next.js may have no `src`. */
function sourcesOf({ folder, server, isEmpty }: SettledProject): string {
  const hasSources = isEmpty || server !== 'next' || existsSync(join(folder, 'src'));
  return hasSources ? 'src/errors' : 'lib/errors';
}

function targetsOf(config: Config | undefined, folder: string): TargetFolders {
  const { types, validators, i18n } = config?.targets ?? {};
  const plain = (out: string): string => out.replace(/^\.\//, '').replace(/\/$/, '');
  return {
    types: plain(types?.out ?? `${folder}/types`),
    validators: plain(validators?.out ?? `${folder}/validators`),
    i18n: plain(i18n?.out ?? `${folder}/i18n`),
  };
}

function pageFiles(folder: string, { languages, sources }: WiredProject): readonly PlannedFile[] {
  return [
    { path: join(folder, 'index.html'), text: pageHtml('/src/page.tsx') },
    { path: join(folder, 'src/page.tsx'), text: pageCode(languages, sources.replace('src', '.')) },
    { path: join(folder, 'vite.config.js'), text: viteConfig() },
  ];
}

function codeFiles(folder: string, wired: WiredProject, withMain: boolean): readonly PlannedFile[] {
  const { sources, style, server, client } = wired;
  const { fileEnd, jsxEnd } = style;
  const file = (name: string, text: string | undefined): readonly PlannedFile[] =>
    text === undefined ? [] : [{ path: join(folder, sources, name), text }];
  return [
    ...(server === 'none' ? [] : file(`errors.${fileEnd}`, errorsCode(wired))),
    ...file(`${server}.${fileEnd}`, adapterCode(wired)),
    ...(client === 'none' ? [] : file(`reader.${fileEnd}`, readerCode(wired))),
    ...(client === 'react' ? file(`error-text.${jsxEnd}`, reactCode(wired)) : []),
    ...(withMain ? file(`../main.${fileEnd}`, mainCode(wired)) : []),
  ];
}
