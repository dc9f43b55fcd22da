import type { ApiOperation } from './api-operation.js';

/** Returns a function that returns the operation for which a request is; undefined if its method or path is of none. */
export function addressedOperation(
  operations: readonly ApiOperation[],
): (method: string, target: string) => ApiOperation | undefined {
  const exact = new Map<string, ApiOperation>();
  const templates = new Map<
    string,
    { readonly operation: ApiOperation; readonly steps: readonly (readonly string[])[] }[]
  >();
  for (const operation of operations) {
    const { method, path } = operation;
    if (!path.includes('{')) exact.set(`${method} ${path}`, operation);
    const steps = path.split('/').map(stepOf);
    const key = `${method} ${steps.length}`;
    const known = templates.get(key);
    if (known === undefined) templates.set(key, [{ operation, steps }]);
    else known.push({ operation, steps });
  }
  return (method, target) => {
    const path = target.split('?')[0] ?? '';
    const found = exact.get(`${method} ${path}`);
    if (found !== undefined) return found;
    const steps = path.split('/');
    if (steps.slice(1).some((step) => step === '' || step === '.' || step === '..')) return undefined;
    const candidates = templates.get(`${method} ${steps.length}`) ?? [];
    return candidates.find((candidate) => candidate.steps.every((step, index) => fits(step, steps[index] ?? '')))
      ?.operation;
  };
}

/** Returns the texts around the parameters of a step. */
function stepOf(step: string): readonly string[] {
  return step.split(/\{[^{}]*\}/);
}

/** A pattern of many parameters would take for ever: here each text is looked for once, after one character at least. */
function fits([first = '', ...others]: readonly string[], given: string): boolean {
  const last = others.pop();
  if (last === undefined) return first === given;
  if (!given.startsWith(first) || !given.endsWith(last)) return false;
  let end = first.length;
  for (const text of others) {
    const start = given.indexOf(text, end + 1);
    if (start === -1) return false;
    end = start + text.length;
  }
  return given.length - last.length > end;
}
