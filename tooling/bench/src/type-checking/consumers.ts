import type { Contract, ContractError } from '@error-contracts/catalog';

/** Modules of an application, by what they use. */
export type Consumers = Readonly<Record<string, string>>;

/** Where a consumer imports the generated packages from. */
export interface Modules {
  readonly types: string;
  readonly validators: string;
}

/** Returns modules that use the types of a catalogue more and more. */
export function typeConsumers({ errors }: Contract, { types, validators }: Modules): Consumers {
  const one = errors[errors.length >> 1]?.wireCode;
  return {
    nothing: 'export const nothing = 0;\n',
    'import-the-types': `import type { ErrorResponse } from '${types}';
export const textOf = (error: ErrorResponse): string => error.message;
`,
    'narrow-to-one-error': `import { isErrorResponse } from '${validators}';
export function dataOf(body: unknown): unknown {
  if (isErrorResponse(body) && body.code === ${one}) return body.data;
  return undefined;
}
`,
    'exhaustive-switch': `import { isErrorResponse } from '${validators}';
export function step(body: unknown): number {
  if (!isErrorResponse(body)) return -1;
  switch (body.code) {
${errors.map(({ wireCode }, index) => `    case ${wireCode}:\n      return ${index};\n`).join('')}    default:
      return body satisfies never;
  }
}
`,
  };
}

/** Returns modules that use every error of a catalogue through the libraries, and one with all of them. */
export function libraryConsumers({ errors }: Contract, { types, validators }: Modules): Consumers {
  const [first, second] = errors.map(({ name }) => name);
  const match = `import { createErrorReader, type KnownError } from '@error-contracts/client';
import { contract, type ErrorContract } from '${types}';
import { parseErrorResponse } from '${validators}';
const reader = createErrorReader({ contract, validators: { parseErrorResponse }, messages: [], fallback: () => ({ text: '', locale: 'en' }) });
`;
  const throwing = `import { createErrors } from '@error-contracts/server';
import { contract } from '${types}';
const errors = createErrors({ contract, messages: [], fallback: '${errors.find(({ data }) => data.length === 0)?.name}' });
`;
  const modules = {
    'match-every-error': `${match}export function shown(error: KnownError<ErrorContract>): string | number {
  return reader.match(error, {
${errors.map(({ name }) => `    ${name}: ({ name, code }) => name + code,\n`).join('')}  });
}
`,
    'switch-over-every-name': `${match}export async function read(response: Response): Promise<number | string> {
  const error = await reader.read(response);
  return error.known ? shown(error) : error.kind;
}
function shown(error: KnownError<ErrorContract>): number | string {
  switch (error.name) {
${errors.map(({ name }) => `    case '${name}':\n      return error.code;\n`).join('')}    default:
      return error satisfies never;
  }
}
`,
    'throw-every-error': `${throwing}export const thrown = [
${errors.map((error) => `  () => {\n    throw errors.${error.name}(${dataFor(error)});\n  },\n`).join('')}];
`,
    'narrow-what-came': `${match}${throwing.replace(/^import \{ contract .*\n/m, '')}export async function shown(response: Response): Promise<unknown> {
  const error = await reader.read(response);
  if (error.name === '${first}') return error.data;
  return reader.is(error, '${second}') ? error.data : error.kind;
}
export const caught = (thrown: unknown): unknown => (errors.is(thrown) && thrown.name === '${first}' ? thrown.data : 0);
`,
  };
  const all = Object.keys(modules).map((name) => `import './${name}.js';\n`);
  return { ...modules, 'all-four': all.join('') };
}

/** Returns data that an error takes, as code. */
function dataFor({ data }: ContractError): string {
  const members = data.map(({ name, schema }) => {
    if (schema.type === 'array') return `${name}: []`;
    const values = schema.enum as readonly string[] | undefined;
    return `${name}: ${schema.type === 'integer' ? 9 : JSON.stringify(values?.[0] ?? 'something')}`;
  });
  return members.length === 0 ? '' : `{ ${members.join(', ')} }`;
}
