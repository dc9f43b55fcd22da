import type { DefineCommand } from '../../command-line/define-command.js';
import { defineExport } from './export/command.js';
import { defineImport } from './import/command.js';
import { defineStatus } from './status/command.js';

/** Every command of the group `translations`, in the order of its help. */
export const subcommands: readonly DefineCommand[] = [defineStatus, defineExport, defineImport];
