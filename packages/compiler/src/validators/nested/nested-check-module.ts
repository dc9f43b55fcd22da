import type { Contract } from '@error-contracts/catalog';
import { expression } from '../../kit/expression.js';
import { frozenExpression } from '../../kit/frozen.js';
import { literal } from '../../kit/literal.js';
import { type ListPart, listIn, type Part } from '../../wire/body-part.js';
import { bodyPlan } from '../../wire/body-plan.js';
import { contractEnvelope } from '../../wire/contract-envelope.js';
import { type DataShapes, objectWithParameters } from '../../wire/data-shapes.js';
import { checkDeclarations } from '../check-declarations.js';
import type { HeldCode } from '../held-code.js';
import { unknownCodeCall } from '../unknown-code-call.js';
import { allTables, codeTables } from './body-tables.js';
import { codeExpression, readExpression } from './code-in.js';
import { marksOf } from './finders.js';
import { dependsOnCode, dependsOnShape } from './part-schemas.js';
import { type ReportNames, reportStatements } from './report-statements.js';

/** Returns the module with the checks that report and parser use, for an envelope that is not flat. */
export function nestedCheckModule(contract: Contract, { shapes }: DataShapes, held?: HeldCode): string {
  const body = bodyPlan(contract.envelope);
  const list = listIn(body);
  const marks = marksOf(body);
  const tables = codeTables(contract, body);
  const checks = checkDeclarations();
  const { names: used, use } = collector();
  const { names: imported, use: runtime } = collector();
  const codeType = contract.envelope.codeType === 'string' ? 'string' : 'number';
  const names: ReportNames = { unknownCode: unknownCodeCall(contract), tables, marks, checks, use, runtime };
  const functions = [
    ...(list === undefined
      ? []
      : [
          '/** Checks one error of a list. */',
          ...checkFunction('export const checkErrorInList', list.element, () =>
            codeExpression(list.element, marks, runtime),
          ),
        ]),
    `/** Checks a response: its envelope, and its data by its code.${list === undefined ? '' : ' Of a list it checks only the first error.'} */`,
    ...checkFunction('export const responseCheck', body, () => `${use('codeIn')}(value)`),
    ...(list === undefined ? [] : wholeCheck(list, contract.envelope.list ?? '')),
  ];
  const surrounding = objectWithParameters(body);
  const shapeLines = used.has('shapes') ? shapes.map((shape) => `  /* @__PURE__ */ ${checks.checkOf(shape)},`) : [];
  if (used.has('bare')) runtime('object');
  const fromRuntime = [...new Set([...imported, ...checks.imports(), ...(held?.runtime ?? [])])].sort();
  if (held !== undefined) for (const name of ['codes', held.table]) use(name);
  const codes = [
    ...(held?.table === 'heldShapeByCode' ? ['heldShapeByCode'] : []),
    'codes',
    'shapeByCode',
    ...allTables(tables).map(({ name }) => name),
  ];
  const guards = ['codeIn', ...marks.values()].filter((name) => used.has(name));
  return [
    "import type { ContractEnvelope } from '@error-contracts/runtime/contract';",
    ...checks.keywordImports(),
    `import { ${[...fromRuntime, 'type Check'].join(', ')} } from '@error-contracts/runtime/validation';`,
    `import { ${codes
      .filter((name) => used.has(name))
      .sort()
      .join(', ')} } from './codes.js';`,
    ...(guards.length === 0 ? [] : [`import { ${guards.join(', ')} } from './guard.js';`]),
    '',
    ...(held?.check ?? []),
    ...checks.lines(),
    '',
    ...(used.has('shapes')
      ? [
          '/** The checks of data, by the index in the table of codes. */',
          'const shapes: readonly Check[] = [',
          ...shapeLines,
          '];',
          '',
        ]
      : []),
    ...(used.has('bare')
      ? [
          '/** Checks an object in which no parameters stand. */',
          `const bare: Check = /* @__PURE__ */ object(${expression(surrounding?.members.map(([name]) => name) ?? [])}, () => {});`,
          '',
        ]
      : []),
    ...functions,
    '/** Where the parts of an error response stand. */',
    `export const envelope: ContractEnvelope = ${frozenExpression(contractEnvelope(contract))};`,
    '',
  ].join('\n');

  function checkFunction(declaration: string, part: Part, code: () => string): readonly string[] {
    const statements = reportStatements(part, names);
    const known = [
      ...(dependsOnCode(part) ? [`const code = ${code()} as ${codeType};`] : []),
      ...(dependsOnShape(part) ? [`const shape = ${use('shapeByCode')}.get(code);`] : []),
    ];
    return [
      `${declaration}: Check = (issues, value, at, key) => {`,
      ...[...known, ...statements].map((line) => `  ${line}`),
      '};',
      '',
    ];
  }

  function wholeCheck(whole: ListPart, pointer: string): readonly string[] {
    const path = readExpression(body, (part) => listIn(part) === whole, marks, runtime);
    return [
      '/** Checks a response and every error of its list. */',
      'export const wholeCheck: Check = (issues, value, at, key) => {',
      '  responseCheck(issues, value, at, key);',
      `  ${runtime('checkFurther')}(issues, ${path}, at + key + ${literal(`${pointer}/`)}, checkErrorInList);`,
      '};',
      '',
    ];
  }
}

function collector(): { readonly names: ReadonlySet<string>; readonly use: (name: string) => string } {
  const names = new Set<string>();
  return {
    names,
    use: (name) => {
      names.add(name);
      return name;
    },
  };
}
