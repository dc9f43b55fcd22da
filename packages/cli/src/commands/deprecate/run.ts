import { type EndOptions, endError } from '../../editing/end-of-life/end-error.js';
import type { Terminal } from '../../terminal/terminal.js';

/** Marks an error as deprecated. Resolves to 0, or to 1 if the catalogue has errors or would have. */
export async function deprecateCommand(terminal: Terminal, asked: string, options: EndOptions): Promise<number> {
  return await endError(terminal, 'deprecated', asked, options, () => []);
}
