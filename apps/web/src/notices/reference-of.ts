import type { AnyContract } from '@error-contracts/runtime/contract';
import type { ReceivedError } from '../errors/reader.ts';

/** Where somebody finds what the catalogue says about an error. */
export interface Reference {
  /** The page about it, if the catalogue names the place of its pages. */
  readonly address: string | undefined;
  /** The command that explains it. */
  readonly command: string;
}

/** Returns the reference of an error of the contract, or of one that only a newer contract knows. */
export function referenceOf(
  { name, code }: Pick<ReceivedError, 'name' | 'code'>,
  { typeBase }: AnyContract,
): Reference {
  const address = typeBase !== undefined && name !== null ? `${typeBase}${name}` : undefined;
  return { address, command: `npx error-contracts explain ${code}` };
}
