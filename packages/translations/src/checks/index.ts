export { type BrokenTextRule, checkTexts, type LocaleTexts, type TranslatedText } from './check-texts.js';
export { type PlainTexts, textPair } from './plain-texts.js';
export { reviewTranslations } from './review-translations.js';
export { textRuleDocuments } from './text-rule-documents.js';
export { type ReadWaivers, readWaivers } from './waivers/read-waivers.js';
export { WAIVERS_FILE, type Waiver, type WaiverFile } from './waivers/waiver-file.js';
