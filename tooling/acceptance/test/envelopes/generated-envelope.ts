import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check } from '@error-contracts/catalog/check';
import { readSources } from '@error-contracts/catalog/read';
import { emitI18n, emitTypes, emitValidators } from '@error-contracts/compiler';
import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import type { LocaleMessages } from '@error-contracts/runtime/messages';
import type { Issue, ParsedResponse } from '@error-contracts/runtime/validation';
import { root } from '../repository.js';

const envelopeFixtures: string = join(root, 'packages/compiler/test/fixtures/envelopes');

/** The folders of the catalogues, one for each envelope. */
export const envelopeFolders: readonly string[] = readdirSync(envelopeFixtures).sort(
  (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10),
);

/** All that is generated from one catalogue. */
export interface GeneratedEnvelope {
  readonly contract: AnyContract & { readonly catalog: { readonly [name: string]: ContractEntry } };
  readonly isErrorResponse: (value: unknown) => boolean;
  readonly parseErrorResponse: (value: unknown) => ParsedResponse<unknown, number | string>;
  readonly explainErrorResponse: (value: unknown) => readonly Issue[];
  readonly createFormatter: (locales: readonly LocaleMessages[]) => Formatter;
  readonly english: LocaleMessages;
  /** The published JSON Schema. */
  readonly schema: object;
  /** Data for each error, by the names of its parameters: none, only the required ones, all. */
  readonly dataOf: (name: string) => readonly (object | null)[];
  /** Values for what the server gives for each response. */
  readonly properties: object;
  remove(): void;
}

interface Formatter {
  (name: string, data: unknown): { readonly text: string; readonly locale: string };
  received(code: unknown, data: unknown): { readonly text: string; readonly locale: string } | undefined;
}

/** Resolves to all that is generated from the catalogue in a folder. */
export async function generateEnvelope(folder: string): Promise<GeneratedEnvelope> {
  const { contract, diagnostics } = check(await readSources(join(envelopeFixtures, folder, 'catalog.json')));
  if (contract === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  // In the package, so that the generated code finds its imports.
  const target = mkdtempSync(join(import.meta.dirname, '.scratch-'));
  const emitters = {
    types: emitTypes,
    validators: emitValidators({ typesModule: '../types/index.js' }),
    i18n: emitI18n,
  };
  for (const [name, emit] of Object.entries(emitters)) {
    for (const [path, text] of await emit(contract)) {
      const file = join(target, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  const [types, validators, i18n, english] = await Promise.all(
    ['types/index', 'validators/index', 'i18n/index', 'i18n/locales/en/index'].map(
      (path) => import(`${target}/${path}.ts`),
    ),
  );
  const given = contract.envelope.properties.filter(({ from }) => from === 'response');
  const errors = new Map(contract.errors.map((error) => [error.name, error]));
  return {
    ...types,
    ...validators,
    ...i18n,
    english: english.default,
    schema: JSON.parse(readFileSync(`${target}/validators/error-response.schema.json`, 'utf8')),
    dataOf: (name) => {
      const parameters = errors.get(name)?.data ?? [];
      const all = parameters.map((parameter) => [parameter.name, sampleOf(parameter.schema)] as const);
      const least = all.filter((_, index) => parameters[index]?.required);
      if (parameters.length === 0) return [null];
      return least.length === 0
        ? [null, Object.fromEntries(all)]
        : [Object.fromEntries(least), Object.fromEntries(all)];
    },
    properties: Object.fromEntries(
      types.contract.envelope.properties.map((place: string, index: number) => [
        place,
        sampleOf(given[index]?.schema ?? {}),
      ]),
    ),
    remove: () => rmSync(target, { recursive: true, force: true }),
  };
}

function sampleOf(schema: { readonly [keyword: string]: unknown }): unknown {
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const samples = { integer: 42, number: 0.5, boolean: true, string: 'Zoë', object: { trace: [1] } };
  return samples[(schema.type ?? 'string') as keyof typeof samples];
}
