import type { RuleText } from '@error-contracts/catalog';

/** A rule that a file of waivers keeps. */
type WaiverRule = 'waivers-name-known-rules' | 'waivers-are-used';

const catalog = { 'catalog.json': { errors: { ORDER_LOCKED: { message: 'The order is locked.' } } } };

/** The rules of a file of waivers. */
export const waiverRules: Readonly<Record<WaiverRule, RuleText>> = {
  'waivers-name-known-rules': {
    severity: 'error',
    description:
      'A waiver names a rule of texts or of the glossary. Others cannot be waived: a text that breaks them cannot be rendered.',
    example: {
      wrong: files('Die Bestellung ist gesperrt.', 'words-are-doubled'),
      right: { ...catalog, 'locales/de.json': { ORDER_LOCKED: 'Die Bestellung ist gesperrt.' } },
    },
  },
  'waivers-are-used': {
    severity: 'warning',
    description:
      'Every waiver is needed: the text breaks the rule. ' +
      'A waiver that stays behind would hide the next mistake in the same text.',
    example: {
      wrong: files('Die Bestellung ist gesperrt.', 'words-are-not-doubled'),
      right: files('Die Bestellung ist ist gesperrt.', 'words-are-not-doubled'),
    },
  },
};

function files(text: string, rule: string) {
  const waiver = { rule, locale: 'de', name: 'ORDER_LOCKED', reason: 'A quotation of the customer.' };
  return { ...catalog, 'locales/de.json': { ORDER_LOCKED: text }, 'translation-waivers.json': [waiver] };
}
