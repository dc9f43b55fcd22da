import type { Contract } from '@error-contracts/catalog';
import { propertyKey } from '../kit/expression.js';
import { literal } from '../kit/literal.js';
import { requireFlat } from '../wire/require-flat.js';

/** Returns the module of the strict guard: it checks the envelope, then the data by the shape that the code has. */
export function guardModule(contract: Contract, typesModule: string, shapes: number): string {
  const { codeType } = contract.envelope;
  const envelope = requireFlat(contract.envelope);
  const further = envelope.properties.map(({ name }) => name);
  const own = [
    envelope.code,
    envelope.message,
    envelope.data,
    ...(envelope.status === undefined ? [] : [envelope.status]),
  ];
  const unknown = [...own, ...further].map((name) => `key !== ${literal(name)}`).join(' && ');
  const tables = ['shapeByCode', ...(envelope.status === undefined ? [] : ['statusByCode'])];
  const guards = [
    ...(further.length === 0 ? [] : ['acceptsFurther']),
    ...(shapes === 0 ? [] : ['dataGuards', 'type Guard']),
  ];
  const code = codeType === 'string' ? 'string' : 'number';
  const names = ['code', 'message', 'data', ...(envelope.status === undefined ? [] : ['status'])];
  const reads = names.map((name, index) => {
    const key = propertyKey(own[index] ?? name);
    return key === name ? name : `${key}: ${name}`;
  });
  return [
    `import type { ErrorResponse } from ${literal(typesModule)};`,
    `import { ${tables.join(', ')} } from './codes.js';`,
    ...(guards.length === 0 ? [] : [`import { ${guards.join(', ')} } from './shapes.js';`]),
    '',
    ...(shapes === 0 ? ['type Guard = (data: unknown) => boolean;', ''] : []),
    'const isNull: Guard = (data) => data === null;',
    '',
    '/** The guard for the data of each code. All codes without data share one. */',
    `const guardByCode: ReadonlyMap<${code}, Guard> = /* @__PURE__ */ new Map(`,
    shapes === 0
      ? '  /* @__PURE__ */ Array.from(shapeByCode, ([code]) => [code, isNull]),'
      : '  /* @__PURE__ */ Array.from(shapeByCode, ([code, shape]) => [code, dataGuards[shape] ?? isNull]),',
    ');',
    '',
    '/**',
    ' * Returns true for an error response exactly as in the catalogue: a known code, its data and nothing else.',
    ' *',
    ' * Never throws and creates no objects, whatever the value is.',
    ' */',
    'export function isErrorResponse(value: unknown): value is ErrorResponse {',
    '  try {',
    "    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;",
    `    for (const key in value) if (${unknown}) return false;`,
    `    const { ${reads.join(', ')} } = value as Record<string, unknown>;`,
    `    if (typeof code !== '${code}' || typeof message !== 'string') return false;`,
    '    const check = guardByCode.get(code);',
    ...(envelope.status === undefined
      ? []
      : ['    if (check === undefined || status !== statusByCode.get(code)) return false;']),
    ...(further.length === 0 ? [] : ['    if (!acceptsFurther(value)) return false;']),
    '    return check !== undefined && check(data);',
    '  } catch {',
    '    return false;',
    '  }',
    '}',
    '',
  ].join('\n');
}
