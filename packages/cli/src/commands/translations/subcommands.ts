import type { DefineCommand } from '../../command-line/define-command.js';
import { defineDraft } from './draft/command.js';
import { defineExport } from './export/command.js';
import { defineImport } from './import/command.js';
import { defineRecord } from './record/command.js';
import { defineReport } from './report/command.js';
import { defineResolve } from './resolve/command.js';
import { defineSource } from './source/command.js';
import { defineSourceEdited } from './source-edited/command.js';
import { defineStatus } from './status/command.js';
import { defineSuggest } from './suggest/command.js';

/** Every command of the group `translations`, in the order of its help. */
export const subcommands: readonly DefineCommand[] = [
  defineStatus,
  defineReport,
  defineExport,
  defineImport,
  defineDraft,
  defineSuggest,
  defineRecord,
  defineSourceEdited,
  defineResolve,
  defineSource,
];
