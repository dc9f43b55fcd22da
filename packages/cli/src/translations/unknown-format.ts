import { formatIds } from '@error-contracts/translations/format-ids';
import { UsageError } from '../terminal/usage-error.js';

/** Returns the error for a file of translations whose name does not say its format. */
export function unknownFormat(path: string): UsageError {
  return new UsageError(
    `The format of "${path}" is unknown: its name has none of the known endings.`,
    `Name it with --format: ${formatIds.join(', ')}.`,
  );
}
