import type { SourceFile } from '@error-contracts/catalog/read';

/** The name of the file of waivers, which stands beside the catalogue. */
export const WAIVERS_FILE = 'translation-waivers.json';

/** A file of waivers of the right shape. */
export interface WaiverFile {
  readonly file: SourceFile;
  readonly waivers: readonly Waiver[];
}

/** One rule that does not count for one text, and why. */
export interface Waiver {
  readonly rule: string;
  readonly locale: string;
  readonly name: string;
  readonly reason: string;
}
