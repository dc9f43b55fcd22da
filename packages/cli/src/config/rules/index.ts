import { type CheckDocument, checkDocument } from '@error-contracts/catalog';
import type { ConfigRule } from '../config-rule.js';
import { rule as configuredPathsStayInside } from './configured-paths-stay-inside.js';
import { rule as configuredRulesExist } from './configured-rules-exist.js';
import { rule as essentialRulesStayErrors } from './essential-rules-stay-errors.js';
import { rule as targetFoldersAreSeparate } from './target-folders-are-separate.js';

/** Every rule of the config. */
export const configRules: readonly ConfigRule[] = [
  configuredPathsStayInside,
  targetFoldersAreSeparate,
  configuredRulesExist,
  essentialRulesStayErrors,
];

/** Returns every rule of the config as data. */
export function configRuleDocuments(): readonly CheckDocument[] {
  return configRules.map(({ name, ...text }) => checkDocument(name, text));
}
