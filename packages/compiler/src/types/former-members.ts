import type { Contract } from '@error-contracts/catalog';
import { renamedTag } from '../kit/deprecation-tag.js';

/** Returns the members of an interface by name for the former names of errors. */
export function formerMembers({ errors }: Contract, interfaceName: string): string {
  return errors
    .flatMap((error) =>
      error.aliases.map((alias) => `  /** ${renamedTag(error)} */\n  ${alias}: ${interfaceName}['${error.name}'];\n`),
    )
    .join('');
}
