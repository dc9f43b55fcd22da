import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the server of the project prints: how it answers a reader of German. */
export const answer =
  '402 de {"code":"card.expired","message":"Ihre Karte ist abgelaufen.","data":null}\n' + 'CARD_EXPIRED true\n';

/** The kinds of modules that Node takes the files of a project for. */
export type ModuleType = 'module' | 'commonjs';

/** Writes a project that has a catalogue and a server, in which nothing is installed. */
export function writeProject(folder: string, typescript: string): void {
  writeFiles(folder, { ...shared, 'package.json': manifestOf('module', typescript) });
}

/** Changes what Node takes the files of a project for. */
export function setModuleType(folder: string, type: ModuleType, typescript: string): void {
  writeFiles(folder, { 'package.json': manifestOf(type, typescript) });
}

function writeFiles(folder: string, files: Readonly<Record<string, object | string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
}

function manifestOf(type: ModuleType, typescript: string): object {
  return {
    name: 'shop',
    private: true,
    type,
    dependencies: {
      '@error-contracts/client': '*',
      '@error-contracts/runtime': '*',
      '@error-contracts/server': '*',
    },
    devDependencies: { '@types/node': '26.6.6', 'error-contracts': '*', typescript },
  };
}

const shared = {
  'catalog.json': {
    name: 'shop',
    sourceLocale: 'en',
    fallback: 'SYSTEM_BUSY',
    errors: {
      CARD_EXPIRED: { code: 'card.expired', message: 'Your card has expired.', status: 402 },
      SYSTEM_BUSY: { code: 'system.busy', message: 'Try again later.', status: 503 },
    },
  },
  'locales/de.json': { CARD_EXPIRED: 'Ihre Karte ist abgelaufen.', SYSTEM_BUSY: 'Versuchen Sie es später.' },
  'error-contracts.config.json': {
    catalog: 'catalog.json',
    targets: {
      types: { out: 'src/errors/types' },
      validators: { out: 'src/errors/validators' },
      i18n: { out: 'src/errors/i18n' },
    },
  },
  'tsconfig.json': {
    compilerOptions: {
      target: 'es2022',
      module: 'nodenext',
      lib: ['es2023', 'dom'],
      types: ['node'],
      strict: true,
      skipLibCheck: false,
      rootDir: 'src',
      outDir: 'out',
    },
    include: ['src'],
  },
  // A new project may be inside of another one, whose settings are none of its business.
  'yarn.lock': '',
  'pnpm-workspace.yaml': 'packages: []\n',
  'src/server.ts': `import { createErrorReader } from '@error-contracts/client';
import { createErrors } from '@error-contracts/server';
import { withErrors } from '@error-contracts/server/fetch';
import { createFormatter } from './errors/i18n/index.js';
import de from './errors/i18n/locales/de/index.js';
import en from './errors/i18n/locales/en/index.js';
import { contract } from './errors/types/index.js';
import { parseErrorResponse } from './errors/validators/index.js';

const errors = createErrors({ contract, format: createFormatter([en, de]), fallback: 'SYSTEM_BUSY' });
const serve = withErrors(
  async () => {
    throw errors.CARD_EXPIRED();
  },
  { errors },
);
const reader = createErrorReader({
  contract,
  parse: parseErrorResponse,
  createFormatter,
  locales: [en],
  fallback: 'SYSTEM_BUSY',
});

async function main(): Promise<void> {
  const response = await serve(new Request('http://shop.example/pay', { headers: { 'accept-language': 'de' } }));
  const copy = response.clone();
  console.log(response.status, response.headers.get('content-language'), await copy.text());
  const error = await reader.read(response);
  console.log(error.name, reader.is(error, 'CARD_EXPIRED'));
}

void main();
`,
};
