/** Modules of an application, by what they use. */
export interface Consumers {
  readonly nothing: string;
  readonly 'import-the-types': string;
  readonly 'narrow-to-one-error': string;
  readonly 'exhaustive-switch': string;
}

/** Returns modules that use the types of a catalogue more and more. */
export function consumersOf(codes: readonly number[], types: string, validators: string): Consumers {
  const [one = 0] = codes.slice(codes.length >> 1);
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
${codes.map((code, index) => `    case ${code}:\n      return ${index};\n`).join('')}    default:
      return body satisfies never;
  }
}
`,
  };
}
