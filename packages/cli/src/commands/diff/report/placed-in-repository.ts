import { existingInRepository, inRepository } from '../../../revisions/in-repository.js';
import type { Terminal } from '../../../terminal/terminal.js';
import type { ChangeReport } from './change-report.js';

/** Returns a report whose files are relative to the repository, not to the working directory. */
export function placedInRepository(report: ChangeReport, terminal: Terminal): ChangeReport {
  const { after, diagnostics } = report;
  const { placeOf } = after;
  const existing = existingInRepository(terminal);
  // A file of a git revision may be gone from the disk.
  const pathOf = after.kind === 'git revision' ? inRepository(terminal) : existing;
  return {
    ...report,
    after: {
      ...after,
      ...(placeOf && {
        placeOf(change) {
          const place = placeOf(change);
          return place && { ...place, file: pathOf(place.file) };
        },
      }),
    },
    diagnostics: diagnostics.map((one) => ({ ...one, file: existing(one.file) })),
  };
}
