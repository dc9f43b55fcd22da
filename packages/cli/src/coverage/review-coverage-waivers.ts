import type { Contract } from '@error-contracts/catalog';
import { diskIn } from '@error-contracts/catalog/read';
import {
  type CoverageWaiverFile,
  type ReviewedWaivers,
  readCoverageWaivers,
  reviewWaivers,
} from '@error-contracts/coverage/waivers';

/** The waivers of coverage that count, the file that they are in, and what is wrong with it. */
export interface OpenCoverageWaivers extends ReviewedWaivers {
  /** Absent if there is none. */
  readonly file?: CoverageWaiverFile;
}

/**
 * Resolves to the waivers of coverage beside a catalogue. Without a contract only the shape of the file is checked,
 * because nobody knows which errors there are.
 */
export async function reviewCoverageWaivers(
  catalog: string,
  contract: Contract | undefined,
  cwd: string,
): Promise<OpenCoverageWaivers> {
  const { waivers: file, diagnostics } = await readCoverageWaivers(catalog, diskIn(cwd));
  if (file === undefined || contract === undefined) return { waivers: new Map(), diagnostics };
  const errors = contract.errors.map(({ name, retired }) => ({ name, isRetired: retired !== undefined }));
  const reviewed = reviewWaivers(file, errors, today());
  return { file, waivers: reviewed.waivers, diagnostics: [...diagnostics, ...reviewed.diagnostics] };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
