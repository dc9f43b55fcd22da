import { join } from 'node:path';
import type { Environment } from '../../../terminal/terminal.js';
import { catalogFiles } from '../plan/catalog-files.js';
import { editorFile } from '../plan/further-files.js';
import type { PlannedFile } from '../plan/planned-file.js';
import { schemaFor } from '../plan/schema-place.js';
import type { SettledProject } from '../plan/settled-project.js';
import { OWN } from '../plan/versions.js';
import { workflowFile } from '../plan/workflow-file.js';
import { apiFiles, webFiles } from './app-files.js';
import { json } from './json-file.js';
import { packageFiles } from './package-files.js';
import { RELEASE_SCRIPT } from './release-script.js';
import { rootFiles } from './root-files.js';
import type { TemplateNames } from './template-names.js';

/** Returns the files of a workspace whose packages are published: like the one that this command is made in. */
export function templateFiles(project: SettledProject, names: TemplateNames, env: Environment): readonly PlannedFile[] {
  const { folder } = project;
  const { scope, workspace } = names;
  return [
    ...rootFiles(project, names, env),
    { path: join(folder, 'scripts/release.mjs'), text: RELEASE_SCRIPT },
    json(folder, 'error-contracts.config.json', {
      $schema: schemaFor(project, 'config', folder),
      catalog: 'schemas/catalog.json',
      targets: {
        types: { out: 'packages/types/src/generated' },
        validators: { out: 'packages/validators/src/generated', types: `${scope}/error-types` },
        i18n: { out: 'packages/i18n/src/generated' },
      },
    }),
    editorFile(project),
    ...(project.ci ? [workflowFile(project, true)] : []),
    json(folder, 'schemas/package.json', {
      name: `${scope}/errors`,
      version: '0.1.0',
      description: 'The catalogue of our errors.',
      type: 'module',
      files: ['catalog.json', 'locales', 'released.json', 'translations'],
      exports: { './*.json': './*.json' },
    }),
    ...catalogFiles(project, workspace, 'schemas/catalog.json'),
    ...packageFiles(folder, scope, OWN),
    ...apiFiles(project, scope),
    ...webFiles(project, scope),
  ];
}
