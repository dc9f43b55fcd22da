import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createErrors } from '@error-contracts/server';
import { envelopeFixtures, envelopeFolders, type GeneratedEnvelope, generateEnvelope } from './generated-envelope.js';
import { servers } from './servers.js';

/** What each column of the table is, and the test that proves its cells. */
const COLUMNS: readonly (readonly [title: string, test: string])[] = [
  ['types', 'packages/compiler/test/compiles.test.ts'],
  ['guard', 'packages/compiler/test/envelopes/verdicts.test.ts'],
  ['report', 'packages/compiler/test/envelopes/verdicts.test.ts'],
  ['JSON Schema', 'packages/compiler/test/envelopes/verdicts.test.ts'],
  ...Object.keys(servers).map((name) => [name, 'tooling/acceptance/test/envelopes.test.ts'] as const),
  ['client', 'tooling/acceptance/test/envelopes.test.ts'],
];

/** The files that the table names as tests. */
export const namedTests: readonly string[] = [...new Set(COLUMNS.map(([, test]) => test))];

/** Resolves to docs/envelopes.md: every envelope of the fixtures, what a server sends in it, and what was tested. */
export async function envelopesPage(): Promise<string> {
  const sections: string[] = [];
  for (const folder of envelopeFolders) sections.push(await section(folder));
  return `${[
    '# Envelopes',
    '<!-- Made from packages/compiler/test/fixtures/envelopes by `npm run docs`. Do not edit. -->',
    'The bodies that large APIs send with an error, and the `envelope` of a catalogue that describes each. Places are ' +
      'property\nnames or JSON Pointers (RFC 6901). What an envelope may say is explained in `schemas/catalog.schema.json`.',
    table(),
    'A cell is a test that runs. Each body is sent by a real server, and read by a real client; the guard, the report and ' +
      'the\npublished JSON Schema judge it, and every body that was changed in one place, alike. More envelopes are made at ' +
      'random:\n[random-envelopes.test.ts](../packages/compiler/test/envelopes/random-envelopes.test.ts).',
    ...sections,
    LIMITS,
  ].join('\n\n')}\n`;
}

function table(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['envelope', ...COLUMNS.map(([title]) => title)]),
    row(['---', ...COLUMNS.map(() => '---')]),
    ...envelopeFolders.map((folder) => row([link(folder), ...COLUMNS.map(([, test]) => `[yes](../${test})`)])),
  ].join('\n');
}

function link(folder: string): string {
  return `[${titleOf(folder)}](#${titleOf(folder).toLowerCase().replaceAll(' ', '-')})`;
}

/** `3-inner-error` is `3 inner error`. */
function titleOf(folder: string): string {
  return folder.replaceAll('-', ' ');
}

async function section(folder: string): Promise<string> {
  const { envelope } = JSON.parse(readFileSync(join(envelopeFixtures, folder, 'catalog.json'), 'utf8'));
  const generated = await generateEnvelope(folder);
  try {
    return [
      `## ${titleOf(folder)}`,
      json(sampleBody(generated)),
      'The envelope in the catalogue:',
      json(envelope),
    ].join('\n\n');
  } finally {
    generated.remove();
  }
}

/** Returns the body of the error with most data. */
function sampleBody({ contract, createFormatter, english, dataOf, properties }: GeneratedEnvelope): object {
  const names = Object.keys(contract.catalog);
  const samples = names.map((name) => ({ name, data: dataOf(name).at(-1) ?? null }));
  const sizeOf = ({ data }: (typeof samples)[number]) => Object.keys(data ?? {}).length;
  const { name, data } = samples.reduce((most, one) => (sizeOf(one) > sizeOf(most) ? one : most));
  const fallback = names.find((one) => contract.catalog[one]?.data !== 'required');
  const errors = createErrors({
    ...{ contract, format: createFormatter([english]), fallback, log: () => undefined },
    ...(contract.envelope.properties.length === 0 ? {} : { properties: () => properties }),
  } as never) as never as { respond(thrown: unknown): { readonly body: object } } & Record<
    string,
    (data: object | null, options: object) => Error
  >;
  const options = contract.envelope.field === undefined ? {} : { field: '/data/attributes/title' };
  return errors.respond(errors[name]?.(data, options)).body;
}

function json(value: object): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}

const LIMITS = `## What is not supported

- Batches: several JSON-RPC responses in one array, and GraphQL with partial data beside errors.
- Two lists in one body, and places below two indexes.
- Limits of numbers and lengths of texts, if parameters travel as text (\`"dataType": "strings"\`): only the type is checked.
- Bodies that are no JSON: XML, form data, plain text.
- Codes in a header only.`;
