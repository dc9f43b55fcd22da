import { join } from 'node:path';
import type { PlannedFile } from '../plan/planned-file.js';
import { json } from './json-file.js';

/** A package of generated code. */
interface GeneratedPackage {
  readonly target: 'types' | 'validators' | 'i18n';
  readonly description: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Returns the packages of generated code. `runtime` is the range of the package that it imports. */
export function packageFiles(folder: string, scope: string, runtime: string): readonly PlannedFile[] {
  const packages: readonly GeneratedPackage[] = [
    {
      target: 'types',
      description: 'The types of our errors.',
      exports: { '.': 'index' },
      dependencies: { '@error-contracts/runtime': runtime },
    },
    {
      target: 'validators',
      description: 'What tells whether a response is one of our errors.',
      exports: { '.': 'index', './guard': 'guard' },
      files: ['src/generated/*.schema.json'],
      dependencies: { '@error-contracts/runtime': runtime, [`${scope}/error-types`]: '^0.1.0' },
    },
    {
      target: 'i18n',
      description: 'The texts of our errors in every language.',
      exports: { '.': 'index', './*': 'locales/*/index' },
      dependencies: { '@error-contracts/runtime': runtime },
    },
  ];
  return packages.flatMap((one) => filesOf(folder, scope, one));
}

function filesOf(
  folder: string,
  scope: string,
  { target, description, exports, files = [], dependencies }: GeneratedPackage,
): readonly PlannedFile[] {
  const at = join('packages', target);
  const doors = Object.entries(exports).map(([door, module]) => [
    door,
    { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` },
  ]);
  return [
    json(folder, join(at, 'package.json'), {
      name: `${scope}/error-${target}`,
      version: '0.1.0',
      description,
      type: 'module',
      sideEffects: false,
      files: ['dist', ...files],
      exports: {
        ...Object.fromEntries(doors),
        ...(files.length === 0 ? {} : { './*.schema.json': './src/generated/*.schema.json' }),
      },
      scripts: { generate: `error-contracts generate ${target}`, build: 'tsc' },
      dependencies,
      devDependencies: { [`${scope}/errors`]: '^0.1.0' },
    }),
    json(folder, join(at, 'tsconfig.json'), {
      extends: '../../tsconfig.base.json',
      compilerOptions: { rootDir: 'src/generated', outDir: 'dist', types: [] },
      include: ['src/generated'],
    }),
  ];
}
