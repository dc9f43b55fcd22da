import { join } from 'node:path';
import { editJson } from '@error-contracts/catalog/json-edit';
import { CONFIG_FILE } from '../../../config/config-file.js';
import type { CodeStyle } from '../wiring/code-style.js';
import type { PlannedFile } from './planned-file.js';
import { schemaFor } from './schema-place.js';
import type { SettledProject } from './settled-project.js';

/** The targets that a project needs, and the folders that they go to. */
export type TargetFolders = Readonly<Record<'types' | 'validators' | 'i18n', string>>;

/** Returns the config of a project: a new one, or the present one with the targets that it lacks. */
export function configFile(
  project: SettledProject,
  catalog: string,
  targets: TargetFolders,
  { importExtension }: CodeStyle,
): PlannedFile {
  const { folder } = project;
  const ending = importExtension === 'js' ? {} : { importExtension };
  const wanted = Object.entries(targets).map(([target, out]) => [target, { out, ...ending }] as const);
  const path = join(folder, CONFIG_FILE);
  return {
    path,
    text(before) {
      if (before !== undefined) return withTargets(before, wanted);
      const $schema = schemaFor(project, 'config', folder);
      const lines = wanted.map(([target, value]) => `    "${target}": ${oneLine(value)}`).join(',\n');
      const head = [`  "$schema": ${JSON.stringify($schema)}`, `  "catalog": ${JSON.stringify(catalog)}`];
      return `{\n${head.join(',\n')},\n  "targets": {\n${lines}\n  }\n}\n`;
    },
  };
}

type Wanted = readonly (readonly [string, Readonly<Record<string, string>>])[];

function withTargets(text: string, wanted: Wanted): string | undefined {
  const { targets } = JSON.parse(text) as { readonly targets?: object };
  if (targets === undefined) return editJson(text, [{ path: ['targets'], value: Object.fromEntries(wanted) }]);
  const missing = wanted.filter(([target]) => !Object.hasOwn(targets, target));
  if (missing.length === 0) return undefined;
  return editJson(
    text,
    missing.map(([target, value]) => ({ path: ['targets', target], value })),
  );
}

function oneLine(value: Readonly<Record<string, string>>): string {
  const members = Object.entries(value).map(([key, member]) => `"${key}": ${JSON.stringify(member)}`);
  return `{ ${members.join(', ')} }`;
}
