import type { Contract, JsonObject } from '@error-contracts/catalog';
import { isJsonObject } from '@error-contracts/catalog';
import { pointerOf, stepsOf } from '@error-contracts/catalog/envelope';
import { HELD_NAME } from '@error-contracts/runtime/fields';
import { expression } from '../kit/expression.js';
import { literal } from '../kit/literal.js';
import { type HeldShapes, isHeldError } from '../wire/held-errors.js';
import { unknownCodeCall } from './unknown-code-call.js';

/** The names of the functions for a held error in generated code. */
const GUARD = 'acceptsHeldError';
export const HELD_CHECK = 'checkHeldError';

/** What the generated modules have for errors that hold others. */
export interface HeldCode {
  /** The imports and the guard of `shapes.ts`. */
  readonly imports: readonly string[];
  readonly guard: readonly string[];
  /** The check of `response-check.ts`, and the names that it imports. */
  readonly check: readonly string[];
  readonly runtime: readonly string[];
  readonly table: HeldShapes['table'];
  /** The lines of a table of its own in `codes.ts`. */
  readonly codes: readonly string[];
  /** The call that makes the check of the open parser. */
  readonly openCheck: (check: string) => string;
}

/** Returns the code for held errors; undefined if no error holds any. */
export function heldCode(contract: Contract, held: HeldShapes | undefined): HeldCode | undefined {
  if (held === undefined) return undefined;
  const { table, holders } = held;
  const code = contract.envelope.codeType === 'string' ? 'string' : 'number';
  const unknown = unknownCodeCall(contract);
  const tables = `{ type: '${code}', ${table === 'shapeByCode' ? table : `shapeByCode: ${table}`}, holders: ${expression(holders)} }`;
  const place = `${pointerOf([...(stepsOf(contract.envelope.data ?? '') ?? []), HELD_NAME])}/`;
  return {
    imports: [
      "import { heldErrorGuard } from '@error-contracts/runtime/validation';",
      `import { ${table} } from './codes.js';`,
      '',
    ],
    guard: [
      '/** Returns true for an error as another one holds it. */',
      `const ${GUARD}: Guard = /* @__PURE__ */ heldErrorGuard(${tables}, () => dataGuards);`,
      '',
    ],
    check: [
      '/** Checks an error that another one holds. */',
      `const ${HELD_CHECK}: Check = /* @__PURE__ */ heldErrorCheck(${tables}, () => shapes, (issues, code, at, key) => {`,
      `  ${unknown.call('issues, code, at, key')};`,
      '});',
      '',
    ],
    runtime: ['heldErrorCheck', unknown.name],
    table,
    codes: table === 'shapeByCode' ? [] : ownTable(contract, held, code),
    openCheck: (check) => `/* @__PURE__ */ withoutHeldIssues(${check}, ${literal(place)})`,
  };
}

function ownTable(contract: Contract, { heldGroups }: HeldShapes, code: string): readonly string[] {
  const shapeOf = new Map(heldGroups.flatMap(({ shape, errors }) => errors.map((error) => [error, shape] as const)));
  const rows = contract.errors
    .filter((error) => error.holdsErrors !== true)
    .map((error) => `  [${expression(error.wireCode)}, ${shapeOf.get(error) ?? -1}],`);
  return [
    '',
    '/** The index of the guard and the check for the data of each code in another error; -1 if the data is null. */',
    `export const heldShapeByCode: ReadonlyMap<${code}, number> = /* @__PURE__ */ new Map<${code}, number>([`,
    ...rows,
    ']);',
  ];
}

/** Returns a shape whose held errors are checked by a guard of their own. */
export function guardedShape(shape: JsonObject): JsonObject {
  if (!isJsonObject(shape.properties)) return shape;
  const properties = Object.entries(shape.properties).map(([name, schema]) => {
    const isHeld = isJsonObject(schema) && isHeldError(schema.items);
    return [name, isHeld ? { ...schema, items: { isAcceptedBy: GUARD } } : schema] as const;
  });
  return { ...shape, properties: Object.fromEntries(properties) };
}
