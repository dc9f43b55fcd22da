import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contract } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import type { Message } from '@error-contracts/catalog/message';
import { readSources } from '@error-contracts/catalog/read';
import { emitI18n } from '@error-contracts/compiler';
import { syntheticMessages } from './synthetic-messages.ts';
import { writeFolder } from './work-folder.ts';

/** One message of one language, the input of every library. */
export interface Text {
  readonly name: string;
  readonly code: number | string;
  /** ICU MessageFormat, as the translators wrote it. */
  readonly icu: string;
  readonly message: Message;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  /** The modules of our packages that contain it. */
  readonly modules: BuiltModules;
}

/** What an application imports: the formatter, the table of a language and the exports of a language. */
export interface BuiltModules {
  readonly formatter: string;
  readonly table: string;
  readonly exports: string;
}

/** The messages of a catalogue by language, the source language first. */
export type TextsByLocale = ReadonlyMap<string, readonly Text[]>;

const catalogPath = fileURLToPath(new URL('../../../../schemas/catalog.json', import.meta.url));

/** Returns the real catalogue in all its languages, from the built package. */
export async function realTexts(): Promise<TextsByLocale> {
  const contract = await contractOf(catalogPath);
  return textsOf(contract, catalogPath, (tag) => ({
    formatter: '@error-contracts/i18n',
    table: `@error-contracts/i18n/${tag}`,
    exports: `@error-contracts/i18n/${tag}/messages`,
  }));
}

/** Returns messages of the kinds that the real catalogue lacks. They are generated here. */
export async function syntheticTexts(): Promise<TextsByLocale> {
  const folder = writeFolder('synthetic', { 'catalog.json': JSON.stringify(syntheticMessages) });
  const path = join(folder, 'catalog.json');
  const contract = await contractOf(path);
  const files = [...(await emitI18n(contract))].map(([name, code]) => [
    name,
    code.replaceAll('/index.js"', '/index.ts"'),
  ]);
  const generated = writeFolder('synthetic-generated', Object.fromEntries(files));
  return textsOf(contract, path, (tag) => ({
    formatter: join(generated, 'index.ts'),
    table: join(generated, `locales/${tag}/index.ts`),
    exports: join(generated, `locales/${tag}/messages.ts`),
  }));
}

async function contractOf(path: string): Promise<Contract> {
  const { contract, diagnostics } = check(await readSources(path));
  if (contract === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  return contract;
}

/** Returns the texts that users read: of an internal error that of the fallback, as in the generated messages. */
function textsOf(contract: Contract, path: string, modulesOf: (tag: string) => BuiltModules): TextsByLocale {
  const fallback = contract.errors.find(({ name }) => name === contract.fallback);
  return new Map(
    contract.locales.map(({ tag, messages }) => {
      const translations: Record<string, string> | undefined =
        tag === contract.sourceLocale ? undefined : readJson(join(dirname(path), `locales/${tag}.json`));
      const texts = contract.errors.flatMap((error): readonly Text[] => {
        const shown = error.audience === 'internal' ? fallback : error;
        const message = messages.get(shown?.name ?? '');
        const icu = translations === undefined ? shown?.message : translations[shown?.name ?? ''];
        if (shown === undefined || message === undefined || icu === undefined) return [];
        const parameters = shown.data.map(({ name, schema }) => ({ name, type: String(schema.type) }));
        return [{ name: error.name, code: error.wireCode, icu, message, parameters, modules: modulesOf(tag) }];
      });
      return [tag, texts];
    }),
  );
}

function readJson(path: string): Record<string, string> {
  return JSON.parse(readFileSync(path, 'utf8'));
}
