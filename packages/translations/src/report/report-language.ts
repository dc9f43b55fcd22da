import { safeTag } from '@error-contracts/catalog/draft';
import { languageOf } from '../checks/language/language.js';
import type { ReportLanguage } from './report-data.js';

/** Returns a language with its name in English and its direction. */
export function reportLanguage(tag: string): ReportLanguage {
  const known = safeTag(tag);
  const name = known === 'und' ? tag : (NAMES.of(known) ?? tag);
  return { tag, name, direction: languageOf(tag).isRightToLeft ? 'rtl' : 'ltr' };
}

const NAMES = new Intl.DisplayNames('en', { type: 'language' });
