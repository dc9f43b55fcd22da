import type { DefineCommand } from '../command-line/define-command.js';
import { defineAdd } from './add/command.js';
import { defineCheck } from './check/command.js';
import { defineCoverage } from './coverage/command.js';
import { defineDeprecate } from './deprecate/command.js';
import { defineDiff } from './diff/command.js';
import { defineExplain } from './explain/command.js';
import { defineFuzz } from './fuzz/command.js';
import { defineGenerate } from './generate/command.js';
import { defineImport } from './import/command.js';
import { defineInit } from './init/command.js';
import { defineRelease } from './release/command.js';
import { defineRename } from './rename/command.js';
import { defineRetire } from './retire/command.js';
import { defineTranslations } from './translations/command.js';
import { defineUsage } from './usage/command.js';

/** Every command by its name, in the order of the help. */
export const commands: Readonly<Record<string, DefineCommand>> = {
  init: defineInit,
  check: defineCheck,
  generate: defineGenerate,
  explain: defineExplain,
  release: defineRelease,
  diff: defineDiff,
  add: defineAdd,
  deprecate: defineDeprecate,
  retire: defineRetire,
  rename: defineRename,
  import: defineImport,
  usage: defineUsage,
  translations: defineTranslations,
  coverage: defineCoverage,
  fuzz: defineFuzz,
};
