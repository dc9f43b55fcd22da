import type { ReadTranslations, TranslationFormat } from '../formats/translation-format.js';
import type { TranslationFile } from '../units/translation-unit.js';

/** What is to be imported into what. */
export interface TranslationImport {
  /** The translations as they are now. */
  readonly now: TranslationFile;
  readonly read: ReadTranslations;
  /** The path of the file, for diagnostics. */
  readonly path: string;
  readonly stateKeeper: TranslationFormat['stateKeeper'];
  /** Names of today by former names. */
  readonly formerNames?: ReadonlyMap<string, string>;
  /** Names of texts of which the file's is taken, whatever is there. */
  readonly overwrite?: ReadonlySet<string>;
}
