import { type CheckDocument, checkDocument, checkDocuments } from '@error-contracts/catalog';
import { textRules } from './rules/index.js';
import { waiverRules } from './waivers/waiver-rules.js';

/**
 * Returns every rule of translations as data: those of texts, then those of waivers. A config may lower all of them: what
 * is generated is right although a text is not.
 */
export function textRuleDocuments(): readonly CheckDocument[] {
  const texts = textRules.map(({ name, ...text }) => checkDocument(name, { ...text, mayBeLowered: true }));
  return [...texts, ...checkDocuments(waiverRules)];
}
