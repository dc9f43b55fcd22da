import type { Contract } from '@error-contracts/catalog';
import { expression } from '../kit/expression.js';
import { literal } from '../kit/literal.js';
import { codeList } from '../wire/code-list.js';

/**
 * Returns the module by which the guard of one error finds its code. It is a module of its own because names are long:
 * an application that only imports the guard of all errors does not ship them.
 */
export function namesModule(contract: Contract): string {
  const { envelope } = contract;
  const { errors, isText } = codeList(contract);
  const text = envelope.codeType === 'string';
  const code = isText ? 'String(codes[index])' : 'codes[index]';
  const former = errors.flatMap(({ aliases, wireCode }) =>
    aliases.map((alias) => `codeByName.set(${literal(alias)}, ${expression(wireCode)});`),
  );
  return [
    "import { codes } from './codes.js';",
    '',
    '/** The names of the errors, in the order of their codes. */',
    'const names: readonly string[] = [',
    ...errors.map(({ name }) => `  ${literal(name)},`),
    '];',
    '',
    '/** The code of each error, by name. */',
    `export const codeByName: ${former.length === 0 ? 'ReadonlyMap' : 'Map'}<string, ${text ? 'string' : 'number'} | undefined> = /* @__PURE__ */ new Map(`,
    `  /* @__PURE__ */ names.map((name, index) => [name, ${code}]),`,
    ');',
    ...(former.length === 0 ? [] : ['// Former names of errors.', ...former]),
    '',
  ].join('\n');
}
