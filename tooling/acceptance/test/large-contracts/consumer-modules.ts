import { hasData, nameOf } from './large-project.js';

const SHARED = `import { createErrorReader, type KnownError } from '@error-contracts/client';
import { createErrors } from '@error-contracts/server';
import { contract, type ErrorContract } from './types/index.js';
import { isErrorResponse, parseErrorResponse } from './validators/index.js';
export { isErrorResponse };
export type Known = KnownError<ErrorContract>;
export const errors = createErrors({ contract, messages: [], fallback: '${nameOf(1)}' });
export const reader = createErrorReader({
  contract,
  validators: { parseErrorResponse },
  messages: [],
  fallback: '${nameOf(1)}',
});
`;

/** Returns the modules of an application that uses every error. All compile. */
export function rightModules(size: number): Readonly<Record<string, string>> {
  const indexes = Array.from({ length: size }, (_, index) => index);
  return {
    'shared.ts': SHARED,
    'match.ts': `import { type Known, reader } from './shared.js';
export function shown(error: Known): string {
  return reader.match(error, {
${indexes.map((index) => `    ${nameOf(index)}: (error) => error.name${hasData(index) ? ' + error.data.user' : ''},\n`).join('')}  });
}
`,
    'switch.ts': `import type { Known } from './shared.js';
export function shown(error: Known): string {
  switch (error.name) {
${indexes.map((index) => `    case '${nameOf(index)}':\n      return error.${hasData(index) ? 'data.user' : 'name'};\n`).join('')}    default:
      return error satisfies never;
  }
}
`,
    'throw.ts': `import { errors } from './shared.js';
export const thrown = [
${indexes.map((index) => `  () => {\n    throw errors.${nameOf(index)}(${hasData(index) ? "{ user: 'Ann' }" : ''});\n  },\n`).join('')}];
`,
    'narrow.ts': `import { errors, isErrorResponse, reader } from './shared.js';
export async function shown(response: Response): Promise<string | number> {
  const error = await reader.read(response);
  if (error.name === '${nameOf(0)}') return error.data.user;
  if (reader.is(error, '${nameOf(4)}')) return error.data.user;
  return error.known ? error.code : error.kind;
}
export function caught(thrown: unknown): string {
  if (errors.is(thrown, '${nameOf(8)}')) return thrown.data.user;
  if (errors.is(thrown) && thrown.name === '${nameOf(12)}') return thrown.data.user;
  return isErrorResponse(thrown) ? 'a response' : '';
}
`,
  };
}

/** Returns modules with one mistake each, and what the compiler must say of it. */
export function wrongModules(size: number): readonly { file: string; code: string; says: string }[] {
  const cases = Array.from({ length: size }, (_, index) => `    ${nameOf(index)}: () => ${index},\n`);
  const match = (given: readonly string[]) => `import { type Known, reader } from './shared.js';
export const shown = (error: Known): number =>
  reader.match(error, {
${given.join('')}  });
`;
  return [
    {
      file: 'missing-case.ts',
      code: match(cases.filter((_, index) => index !== size - 2)),
      says: `Property '${nameOf(size - 2)}' is missing`,
    },
    {
      file: 'wrong-case.ts',
      code: match([...cases, '    THING_B_GONNE: () => 0,\n']),
      says: 'There is no case THING_B_GONNE.',
    },
    {
      file: 'wrong-data.ts',
      code: `import { errors } from './shared.js';
export const made = (): Error => errors.${nameOf(4)}({ user: 1 });
`,
      says: "Type 'number' is not assignable to type 'string'",
    },
    {
      file: 'no-data.ts',
      code: `import { errors } from './shared.js';
export const made = (): Error => errors.${nameOf(4)}();
`,
      says: nameOf(4),
    },
    {
      file: 'wrong-name.ts',
      code: `import { errors } from './shared.js';
export const made = (): Error => errors.THING_B_GONNE();
`,
      says: 'THING_B_GONNE',
    },
  ];
}
