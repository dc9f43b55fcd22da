import type { DataShape, Parameter } from '../definition.ts';
import type { Peer } from './peer.ts';

/** The fastest code by hand: a Map and one function per shape, without a report. It is the limit. */
export const handWritten: Peer = {
  name: 'hand-written Map (limit)',
  source: ({ groups }) => `
${groups.map(({ data }, index) => `function data${index}(data) {\n${dataLines(data)}\n}`).join('\n')}
const checks = new Map();
${groups.map(({ codes }, index) => `for (const code of ${JSON.stringify(codes)}) checks.set(code, data${index});`).join('\n')}
export function guard(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== 'code' && key !== 'message' && key !== 'data') return false;
  const { code, message, data } = value;
  if (typeof code !== 'number' || typeof message !== 'string') return false;
  const check = checks.get(code);
  return check !== undefined && check(data);
}
`,
};

function dataLines({ nullable, parameters }: DataShape): string {
  if (parameters === undefined) return '  return data === null;';
  const names = parameters.map(({ name }) => name);
  return `  if (data === null) return ${nullable};
  if (typeof data !== 'object' || Array.isArray(data)) return false;
  for (const key in data) if (${names.map((name) => `key !== '${name}'`).join(' && ')}) return false;
  const { ${names.join(', ')} } = data;
  return ${parameters.map(condition).join(' && ')};`;
}

function condition({ name, required, type, minimum, maximum, minLength, values }: Parameter): string {
  const parts = [type === 'integer' ? `Number.isSafeInteger(${name})` : `typeof ${name} === 'string'`];
  if (minimum !== undefined) parts.push(`${name} >= ${minimum}`);
  if (maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER) parts.push(`${name} <= ${maximum}`);
  if (minLength !== undefined) parts.push(`${name}.length >= ${minLength}`);
  if (values !== undefined) parts.push(`(${values.map((value) => `${name} === '${value}'`).join(' || ')})`);
  return required ? parts.join(' && ') : `(${name} === undefined || (${parts.join(' && ')}))`;
}
