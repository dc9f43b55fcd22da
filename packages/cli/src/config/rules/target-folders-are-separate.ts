import { resolve } from 'node:path';
import type { ConfigRule } from '../config-rule.js';
import { isWithin, realPath } from '../real-path.js';

export const rule: ConfigRule = {
  name: 'target-folders-are-separate',
  severity: 'error',
  description:
    'Each target has a folder of its own, which is not inside the folder of another target. ' +
    'A target removes the files that it does not make, so one would remove what the other wrote.',
  example: {
    wrong: {
      'error-contracts.config.json': { targets: { types: { out: 'src/errors' }, i18n: { out: 'src/errors/i18n' } } },
    },
    right: {
      'error-contracts.config.json': {
        targets: { types: { out: 'src/errors/types' }, i18n: { out: 'src/errors/i18n' } },
      },
    },
  },
  *check({ file, folder, config: { targets = {} } }) {
    const earlier: { readonly name: string; readonly real: string }[] = [];
    for (const [name, { out }] of Object.entries(targets)) {
      const real = realPath(resolve(folder, out));
      const other = earlier.find((one) => isWithin(one.real, real) || isWithin(real, one.real));
      earlier.push({ name, real });
      if (other === undefined) continue;
      const relation = other.real === real ? 'is' : isWithin(other.real, real) ? 'lies inside' : 'contains';
      yield {
        file,
        path: ['targets', name, 'out'],
        message: `The folder of "${name}" ${relation} the folder of "${other.name}".`,
        help: `Give each target a folder of its own, such as "src/errors/${name}".`,
      };
    }
  },
};
