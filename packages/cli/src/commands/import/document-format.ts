import { type DocumentFormat, formatOfName, unreadableKind } from '@error-contracts/importer';
import { documentFormats } from '@error-contracts/importer/formats';
import { UsageError } from '../../terminal/usage-error.js';

/**
 * Returns the format of a document by the extension of its name.
 *
 * @throws {UsageError} If the extension is unknown, or of a kind that no reader reads.
 */
export function documentFormat(path: string): DocumentFormat {
  const format = formatOfName(path);
  if (format !== undefined) return format;
  const kind = unreadableKind(path);
  if (kind !== undefined) throw new UsageError(`${kind.title} is not read: ${JSON.stringify(path)}.`, kind.help);
  throw new UsageError(
    `The format of "${path}" is unknown: its name has none of the known extensions.`,
    `Name it with --from ${documentFormats.join('|')}.`,
  );
}
