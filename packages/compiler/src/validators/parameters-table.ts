import type { Contract, ContractError, JsonObject } from '@error-contracts/catalog';
import { expression } from '../kit/expression.js';
import { bodyPlan } from '../wire/body-plan.js';
import { objectWithParameters } from '../wire/data-shapes.js';
import { parametersOnWire } from '../wire/parameters-on-wire.js';

/** Returns whether the data in a response are not the data by the names of the parameters. */
export function needsParametersTable({ envelope, errors }: Contract): boolean {
  const isShared = objectWithParameters(bodyPlan(envelope)) !== undefined;
  return isShared || errors.some((error) => parametersOnWire(error, envelope) !== undefined);
}

/** Returns the lines of the table of parameters, by which a parser names the data of an error; none if it needs none. */
export function parametersTable(contract: Contract): readonly string[] {
  if (!needsParametersTable(contract)) return [];
  const code = contract.envelope.codeType === 'string' ? 'string' : 'number';
  const rows = contract.errors
    .filter(({ data }) => data.length > 0)
    .map((error) => `  [${expression(error.wireCode)}, ${expression(allParameters(error, contract))}],`);
  return [
    '',
    '/** How the parameters of each code travel; none if its data are always null. */',
    `export const parametersByCode: ReadonlyMap<${code}, ParametersOnWire> = /* @__PURE__ */ new Map<${code}, ParametersOnWire>([`,
    ...rows,
    ']);',
  ];
}

function allParameters(error: ContractError, { envelope }: Contract): JsonObject {
  const different = parametersOnWire(error, envelope) ?? {};
  return Object.fromEntries(
    error.data.map(({ name }) => [name, Object.hasOwn(different, name) ? (different[name] ?? {}) : {}]),
  );
}
