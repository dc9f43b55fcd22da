import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Bundles a module of a project for Node and resolves to the path of the result. */
export async function bundled(folder: string, entry: string): Promise<string> {
  const bundle = await rolldown({ cwd: folder, input: entry, platform: 'node', logLevel: 'silent' });
  const file = join(folder, 'dist/bundled.mjs');
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return file;
}
