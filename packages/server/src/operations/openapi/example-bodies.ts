import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import type { FormattedMessage } from '@error-contracts/runtime/messages';
import { envelopeBody } from '../../answer/envelope-body.js';
import type { FormatMessage } from '../../options.js';

/**
 * Returns a function that writes the body with which a server answers an error that was thrown without data. It returns
 * undefined if the error needs data, or if each response has properties that only the server knows.
 */
export function exampleBodies(
  { catalog, envelope, typeBase, fallback }: AnyContract,
  format: FormatMessage | undefined,
): (name: string) => unknown {
  if (format === undefined || envelope.properties.length > 0) return () => undefined;
  const write = envelopeBody(envelope, typeBase);
  const textOf = format as (name: string, data: null) => FormattedMessage;
  const bodies = new Map<string, unknown>();
  return (name) => {
    const entry = (catalog as { readonly [name: string]: ContractEntry })[name];
    if (entry === undefined || entry.data === 'required') return undefined;
    if (!bodies.has(name)) {
      const { text } = textOf(entry.audience === 'internal' ? (fallback ?? name) : name, null);
      bodies.set(name, write({ entry, message: text, data: null, field: undefined, properties: undefined }));
    }
    return bodies.get(name);
  };
}
