import type { Contract, JsonObject } from '../../contract.js';
import { expression, literal } from '../literal.js';
import type { DataShapes } from './data-shapes.js';
import { envelopeSchema } from './envelope-schema.js';

/** What report and parser need to know of the catalogue. */
export function wireModule(contract: Contract, { shapes }: DataShapes): string {
  const { code, codeType, message, data, status } = contract.envelope;
  const statusTable = status === undefined ? '' : ', statusByCode';
  return [
    "import type { Wire } from '@error-contracts/runtime/validation';",
    `import { codes, shapeByCode${statusTable} } from './codes.js';`,
    '',
    '/** What the catalogue says about its responses on the wire. */',
    'export const wire: Wire = {',
    `  envelope: ${tableOf(envelopeSchema(contract))},`,
    `  code: ${literal(code)},`,
    `  codeType: ${codeType === 'string' ? "'string'" : "'number'"},`,
    `  message: ${literal(message)},`,
    `  data: ${literal(data)},`,
    ...(status === undefined ? [] : [`  status: ${literal(status)},`, '  statusByCode,']),
    '  codes,',
    '  shapeByCode,',
    '  shapes: [',
    ...shapes.map((shape) => `    ${tableOf(shape)},`),
    '  ],',
    '};',
    '',
  ].join('\n');
}

/** A schema as the report reads it, which takes every object for closed. */
function tableOf(schema: JsonObject): string {
  const open = JSON.stringify(schema, (key, value) =>
    key === 'additionalProperties' && value === false ? undefined : value,
  );
  return expression(JSON.parse(open) as JsonObject);
}
