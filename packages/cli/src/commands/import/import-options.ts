import type { DocumentFormat } from '@error-contracts/importer';

/** The options of `import`. */
export interface ImportOptions {
  readonly catalog?: string;
  readonly config?: string;
  /** The language of the texts, if they are translations. */
  readonly locale?: string;
  readonly write?: boolean;
  readonly check?: boolean;
  readonly from?: DocumentFormat;
  readonly encoding?: string;
  readonly codeColumn?: string;
  readonly messageColumn?: string;
  readonly nameColumn?: string;
  /** Columns of other languages, such as `de=Deutsch`. */
  readonly localeColumn?: readonly string[];
  readonly ignoreColumn?: readonly string[];
  /** The tables to read, by heading or number. */
  readonly table?: readonly string[];
  /** Whether a row that cannot be taken stops the import. */
  readonly strict?: boolean;
  readonly skip?: readonly string[];
  readonly overwrite?: readonly string[];
  readonly document?: string;
  readonly domain?: string;
  readonly name?: string;
  readonly sourceLocale?: string;
  readonly namesFrom?: string;
  readonly format: 'text' | 'json';
  readonly all?: boolean;
}
