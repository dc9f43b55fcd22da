import { relative } from 'node:path';
import { quoted } from '../../report/quoted.js';
import { buildsWithout, hasMain, hasPage } from './plan/manifest-file.js';
import type { SettledProject } from './plan/settled-project.js';
import { installCommand, programCommand, scriptCommand } from './project/package-manager.js';
import { adapterStep } from './wiring/server-code.js';
import type { WiredProject } from './wiring/wired-project.js';

/** Returns what to do after `init`: commands and sentences, in their order. */
export function nextSteps(project: SettledProject, wired: WiredProject, from: string): readonly string[] {
  const { packageManager, folder } = project;
  const way = relative(from, folder);
  const runs = hasMain(project);
  const adapter = adapterStep(wired);
  const { client, sources, style } = wired;
  return [
    ...(way === '' ? [] : [`cd ${quoted(way)}`]),
    installCommand(packageManager),
    ...(runs ? [scriptCommand(packageManager, 'start')] : [programCommand(packageManager, 'generate')]),
    ...(runs || adapter === undefined ? [] : [adapter]),
    ...(runs && hasPage(project)
      ? [`${scriptCommand(packageManager, 'page')}  shows the answer, beside the server`]
      : []),
    ...(project.isEmpty && project.tests !== 'none' ? [scriptCommand(packageManager, 'test')] : []),
    ...(client === 'react' && !hasPage(project)
      ? [`Show an error by <ErrorText> of ${sources}/error-text.${style.jsxEnd}.`]
      : []),
    ...(client === 'plain' ? [`Read a response by reader.read of ${sources}/reader.${style.fileEnd}.`] : []),
    `${programCommand(packageManager, 'add')}  asks for an error of your own`,
  ];
}

/** Returns what a person should know of the project. */
export function notesOf(project: SettledProject, wired: WiredProject): readonly string[] {
  const { typeScript, packageManager, manifest, adopted, isEmpty, gitRoot } = project;
  const { style, server, client } = wired;
  const oldResolution =
    typeScript?.moduleResolution?.startsWith('node') && !/^node(next|16|18|20)/.test(typeScript.moduleResolution);
  const implied = typeScript?.moduleResolution === undefined && typeScript?.module === 'commonjs';
  const builds = manifest !== undefined && buildsWithout(manifest.value);
  return [
    ...(adopted?.fallback === undefined
      ? []
      : [
          `The catalogue names no "fallback": ${adopted.fallback} answers whatever nobody expected. Name a better one.`,
        ]),
    ...(oldResolution || implied
      ? [
          'TypeScript must read "exports": set "module" to "nodenext" in tsconfig.json, or "moduleResolution" to "bundler".',
        ]
      : []),
    ...(client === 'react' && typeScript !== undefined && !typeScript.jsx
      ? ['TypeScript must read JSX: set "jsx" to "react-jsx" in tsconfig.json.']
      : []),
    ...(style.isTyped || server === 'next' || server === 'none'
      ? []
      : ['Generated code is TypeScript: Node 22.18 and newer run it without a compiler.']),
    ...(builds && packageManager === 'yarn'
      ? ['Generated code is not in git: put "yarn errors" before your build.']
      : []),
    ...(isEmpty && gitRoot === undefined ? ['This is no git repository yet: git init.'] : []),
  ];
}
