import { type EndOptions, endCommand } from '../../editing/end-of-life/end-error.js';

/** Marks an error as deprecated; resolves to 0, or to 1 where the catalogue has or would have a Problem. */
export async function deprecateCommand(asked: string, options: EndOptions): Promise<number> {
  return await endCommand('deprecated', asked, options, () => []);
}
