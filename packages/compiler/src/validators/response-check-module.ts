import type { Contract } from '@error-contracts/catalog';
import { expression } from '../kit/expression.js';
import { literal } from '../kit/literal.js';
import type { DataShapes } from '../wire/data-shapes.js';
import { requireFlat } from '../wire/require-flat.js';
import { checkDeclarations } from './check-declarations.js';
import { furtherSchema } from './further-schema.js';
import type { HeldCode } from './held-code.js';
import { unknownCodeCall } from './unknown-code-call.js';

/** Returns the module with the check that report and parser use. */
export function responseCheckModule(contract: Contract, { shapes }: DataShapes, held?: HeldCode): string {
  const { code, message, data, status } = requireFlat(contract.envelope);
  const codeType = contract.envelope.codeType === 'string' ? 'string' : 'number';
  const { properties, required } = furtherSchema(contract);
  const unknown = unknownCodeCall(contract);
  const checks = checkDeclarations();
  const body = [checks.bodyOf({ [message]: { type: 'string' }, ...properties }, [message, ...required])];
  const shapeChecks = shapes.map((shape) => `  /* @__PURE__ */ ${checks.checkOf(shape)},`);
  const runtime = new Set([unknown.name, 'nothing', 'object', ...checks.imports(), ...(held?.runtime ?? [])]);
  const names = [code, message, data, ...(status === undefined ? [] : [status]), ...Object.keys(properties)];
  if (status !== undefined) {
    runtime.add('checkStatus');
    body.push(`  checkStatus(issues, value[${literal(status)}], at, ${literal(status)}, statusByCode.get(code));`);
  }
  return [
    ...checks.keywordImports(),
    `import { ${[...runtime].sort().join(', ')}, type Check, type EnvelopeNames } from '@error-contracts/runtime/validation';`,
    `import { codes, shapeByCode${status === undefined ? '' : ', statusByCode'} } from './codes.js';`,
    '',
    ...(held?.check ?? []),
    ...checks.lines(),
    '',
    '/** The checks of data, by the index in the table of codes. */',
    'const shapes: readonly Check[] = [',
    ...shapeChecks,
    '];',
    '',
    '/** Checks a response: its envelope, and its data by its code. */',
    `export const responseCheck: Check = /* @__PURE__ */ object(${expression(names)}, (issues, value, at) => {`,
    `  const code = value[${literal(code)}] as ${codeType};`,
    ...body,
    '  const shape = shapeByCode.get(code);',
    `  if (shape === undefined) ${unknown.call(`issues, code, at, ${literal(code)}`)};`,
    `  else (shapes[shape] ?? nothing)(issues, value[${literal(data)}], at, ${literal(data)});`,
    '});',
    '',
    '/** The property names of an error response. */',
    'export const envelopeNames: EnvelopeNames = {',
    `  code: ${literal(code)},`,
    `  codeType: '${codeType}',`,
    `  message: ${literal(message)},`,
    `  data: ${literal(data)},`,
    '};',
    '',
  ].join('\n');
}
