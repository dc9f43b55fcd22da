import type { Contract } from '@error-contracts/catalog';
import { literal } from '../../kit/literal.js';
import { hasData, listIn } from '../../wire/body-part.js';
import { bodyPlan } from '../../wire/body-plan.js';
import { allTables, codeTables } from './body-tables.js';
import { codeExpression } from './code-in.js';
import { finderName, markFunctions, marksOf } from './finders.js';
import type { GuardNames } from './guard-names.js';
import { guardStatements } from './guard-statements.js';
import { lookupLines } from './lookup-lines.js';
import { partSchemas } from './part-schemas.js';

/** Returns the module of the strict guard of an envelope that is not flat. */
export function nestedGuardModule(contract: Contract, typesModule: string, shapes: number): string {
  const body = bodyPlan(contract.envelope);
  const list = listIn(body);
  const marks = marksOf(body);
  const used = new Set<string>();
  const use = (name: string): string => {
    used.add(name);
    return name;
  };
  const codeType = contract.envelope.codeType === 'string' ? 'string' : 'number';
  const tables = codeTables(contract, body);
  const lookup = allTables(tables).length > 0 ? 'facts' : hasData(body) ? 'guard' : 'has';
  const names: GuardNames = {
    codeType,
    tables,
    lookup,
    parts: partSchemas(body),
    use,
    finderOf: (element) => finderName(marks.get(element) ?? ''),
  };
  const functions = [
    ...markFunctions(marks, use),
    ...(list === undefined
      ? []
      : [
          '/** Returns true for an error of the catalogue as it stands in a list. */',
          'function isErrorInList(value: unknown): boolean {',
          ...guardStatements(list.element, 'value', names).map((line) => `  ${line}`),
          '  return true;',
          '}',
          '',
        ]),
    '/**',
    ' * Returns true for an error response exactly as in the catalogue: a known code, its data and nothing else.',
    ' *',
    ' * Never throws and creates no objects, whatever the value is.',
    ' */',
    'export function isErrorResponse(value: unknown): value is ErrorResponse {',
    '  try {',
    ...guardStatements(body, 'value', names).map((line) => `    ${line}`),
    '    return true;',
    '  } catch {',
    '    return false;',
    '  }',
    '}',
    '',
    '/** Returns what stands at the place of the code; undefined if nothing stands there. */',
    'export function codeIn(value: unknown): unknown {',
    `  return ${codeExpression(body, marks, use)};`,
    '}',
    '',
  ];
  const lookups = lookupLines({ contract, body, tables: allTables(tables), lookup, shapes, use });
  const imported = (from: readonly string[]) => from.filter((name) => used.has(name)).sort();
  return [
    ...importLine(imported(['equalsConstant']), "'@error-contracts/runtime/envelope'"),
    ...importLine(imported(['firstOf', 'memberOf']), "'@error-contracts/runtime/validation'"),
    `import type { ErrorResponse } from ${literal(typesModule)};`,
    ...importLine(imported(['shapeByCode', ...allTables(tables).map(({ name }) => name)]), "'./codes.js'"),
    ...importLine(imported(['dataGuards', 'partGuards']), "'./shapes.js'"),
    '',
    ...(used.has('Members') ? ['type Members = Readonly<Record<string, unknown>>;', ''] : []),
    ...lookups,
    ...functions,
  ].join('\n');
}

function importLine(names: readonly string[], from: string): readonly string[] {
  return names.length === 0 ? [] : [`import { ${names.join(', ')} } from ${from};`];
}
