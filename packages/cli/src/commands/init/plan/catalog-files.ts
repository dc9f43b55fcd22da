import { dirname, join } from 'node:path';
import { FALLBACK, firstErrors, firstTexts } from './first-errors.js';
import type { PlannedFile } from './planned-file.js';
import { schemaFor } from './schema-place.js';
import type { SettledProject } from './settled-project.js';

/** Returns a new catalogue with its translations. `at` is its path from the folder of the project. */
export function catalogFiles(project: SettledProject, name: string, at: string): readonly PlannedFile[] {
  const { languages } = project;
  const path = join(project.folder, at);
  const folder = dirname(path);
  const [source = 'en', ...others] = languages;
  const texts = firstTexts(source);
  const errors = Object.entries(firstErrors).map(([error, { code, ...rest }]): readonly [string, object] => [
    error,
    { code, message: texts[error], ...rest },
  ]);
  const catalog = {
    $schema: schemaFor(project, 'catalog', folder),
    name,
    sourceLocale: source,
    envelope: { code: 'code', message: 'message', data: 'data' },
    fallback: FALLBACK,
    ranges: [{ from: 1000, to: 1999, name: 'service', description: 'Answers that any part of the service can give.' }],
    errors: Object.fromEntries(errors),
  };
  return [
    { path, text: `${JSON.stringify(catalog, null, 2)}\n` },
    ...others.map((language) => ({
      path: join(folder, 'locales', `${language}.json`),
      text: `${JSON.stringify(firstTexts(language), null, 2)}\n`,
    })),
  ];
}
