import { type CheckDocument, checkDocument, checkDocuments } from '@error-contracts/catalog';
import { textRules } from './rules/index.js';
import { waiverRules } from './waivers/waiver-rules.js';

/** Returns every rule of translations as data: those of texts, then those of waivers. */
export function textRuleDocuments(): readonly CheckDocument[] {
  return [...textRules.map(({ name, ...text }) => checkDocument(name, text)), ...checkDocuments(waiverRules)];
}
