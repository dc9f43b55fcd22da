// Written as a stranger would write it: the kit is all that it imports.
import { banner, type Contract, commentLines, type Emitter, literal } from '@error-contracts/compiler/kit';

/** Emits the codes of the errors as a Python module, and a module that says where they are. */
export const emitPython: Emitter = async (contract) =>
  new Map([
    ['errors.py', `${banner(contract, '#')}${contract.errors.map(constant).join('')}`],
    ['errors/index.py', `#!/usr/bin/env python3\n${banner(contract, '#')}ERRORS = 'errors.py'\n`],
  ]);

function constant({ name, wireCode, message }: Contract['errors'][number]): string {
  const comment = commentLines(message).map((line) => `# ${line}\n`);
  return `${comment.join('')}${name} = ${typeof wireCode === 'string' ? literal(wireCode) : wireCode}\n`;
}
