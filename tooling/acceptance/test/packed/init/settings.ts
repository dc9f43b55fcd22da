/** A way to compile for Node. */
export interface NodeSettings {
  readonly name: string;
  readonly type: 'module' | 'commonjs';
  /** How imports end that \`init\` writes. */
  readonly ending: string;
  readonly compilerOptions: object;
}

const common = {
  strict: true,
  target: 'es2022',
  types: ['node'],
  rootDir: 'src',
  outDir: 'dist',
  esModuleInterop: true,
};

/** The ways in which projects of Node are compiled. */
export const nodeSettings: readonly NodeSettings[] = [
  { name: 'an ES module, nodenext', type: 'module', ending: '.js', compilerOptions: { module: 'nodenext', ...common } },
  { name: 'CommonJS, nodenext', type: 'commonjs', ending: '.js', compilerOptions: { module: 'nodenext', ...common } },
  {
    name: 'an ES module, imports with .ts',
    type: 'module',
    ending: '.ts',
    compilerOptions: { module: 'nodenext', rewriteRelativeImportExtensions: true, ...common },
  },
];
