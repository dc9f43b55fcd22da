import type { Diagnostic } from '@error-contracts/catalog';
import type { ImportPlan, TableUse } from '@error-contracts/importer';

/** What an import did or would do. */
export interface ImportReport {
  /** The path of the document as it was given. */
  readonly path: string;
  /** The name of the document that is recorded as the source. */
  readonly document: string;
  readonly target: string;
  readonly locale: string | undefined;
  /** Whether the texts are taken as translations. */
  readonly translates: boolean;
  readonly plan: ImportPlan;
  /** False for a dry run, and if there was nothing to write. */
  readonly written: boolean;
  /** Whether the target is a new file. */
  readonly isNew: boolean;
  /** The tables that were read, and what their columns were taken for. */
  readonly tables: readonly TableUse[];
  /** The other languages that the document has texts in. */
  readonly translations: readonly string[];
  /** Warnings about the document. */
  readonly remarks: readonly Diagnostic[];
}
