import { posix, resolve, win32 } from 'node:path';
import type { Violation } from '@error-contracts/catalog/draft';
import type { ConfigDraft, ConfigRule } from '../config-rule.js';
import { isWithin, realPath } from '../real-path.js';

export const rule: ConfigRule = {
  name: 'configured-paths-stay-inside',
  severity: 'error',
  description:
    'Every path of the config is relative. The folder of a target lies below the folder of the config, and no link leads out of it. ' +
    'So generate writes only where a reader of the config expects it.',
  example: {
    wrong: { 'error-contracts.config.json': { targets: { types: { out: '../web/errors' } } } },
    right: { 'error-contracts.config.json': { targets: { types: { out: 'web/errors' } } } },
  },
  *check(draft) {
    const { catalog, targets = {} } = draft.config;
    if (catalog !== undefined) yield* wrongPath(draft, ['catalog'], catalog);
    for (const [name, { out }] of Object.entries(targets)) {
      const path = ['targets', name, 'out'];
      const wrong = [...wrongPath(draft, path, out)];
      yield* wrong;
      if (wrong.length === 0) yield* wrongFolder(draft, path, out);
    }
  },
};

/** What is wrong with any path: the catalogue may lie elsewhere, but then the path must say so. */
function* wrongPath({ file, folder }: ConfigDraft, path: Violation['path'], written: string): Generator<Violation> {
  if (posix.isAbsolute(written) || win32.isAbsolute(written)) {
    const help = 'Write it relative to the config, so that it is right on every machine.';
    yield { file, path, message: 'This is an absolute path.', help };
    return;
  }
  const target = resolve(folder, written);
  const real = realPath(target);
  if (!isWithin(folder, target) || isWithin(realPath(folder), real)) return;
  const message = `A link leads from here to ${real}, which is outside of the folder of the config.`;
  yield { file, path, message, help: 'Write the path without the link, or move the config up.' };
}

function* wrongFolder({ file, folder }: ConfigDraft, path: Violation['path'], out: string): Generator<Violation> {
  const target = resolve(folder, out);
  if (target !== folder && isWithin(folder, target)) return;
  const message =
    target === folder ? 'This is the folder of the config itself.' : 'This is outside of the folder of the config.';
  yield { file, path, message, help: 'Write a folder below that of the config, such as "src/errors/types".' };
}
