import type { DefineCommand } from '../command-line/define-command.js';
import { defineAdd } from './add/command.js';
import { defineCheck } from './check/command.js';
import { defineDeprecate } from './deprecate/command.js';
import { defineDiff } from './diff/command.js';
import { defineExplain } from './explain/command.js';
import { defineGenerate } from './generate/command.js';
import { defineImport } from './import/command.js';
import { defineRelease } from './release/command.js';
import { defineRename } from './rename/command.js';
import { defineRetire } from './retire/command.js';

/** Every command, in the order of the help. */
export const commands: readonly DefineCommand[] = [
  defineCheck,
  defineGenerate,
  defineExplain,
  defineRelease,
  defineDiff,
  defineAdd,
  defineDeprecate,
  defineRetire,
  defineRename,
  defineImport,
];
