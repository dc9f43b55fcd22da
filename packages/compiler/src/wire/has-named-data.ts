import type { Contract } from '@error-contracts/catalog';
import { flatEnvelope } from '@error-contracts/catalog/envelope';

/** Returns whether data by parameter names is not what a property of the body has. */
export function hasNamedData({ envelope, errors }: Contract): boolean {
  const isRenamed = errors.some(({ data }) => data.some(({ name, member }) => name !== member));
  return isRenamed || flatEnvelope(envelope) === undefined;
}
