import type { ApiOperation } from './api-operation.js';

/** Returns a function that returns the operation for which a request is; undefined if its method or path is of none. */
export function addressedOperation(
  operations: readonly ApiOperation[],
): (method: string, target: string) => ApiOperation | undefined {
  const exact = new Map<string, ApiOperation>();
  const templates = new Map<
    string,
    { readonly operation: ApiOperation; readonly steps: readonly (RegExp | string)[] }[]
  >();
  for (const operation of operations) {
    const { method, path } = operation;
    if (!path.includes('{')) exact.set(`${method} ${path}`, operation);
    const steps = path.split('/').map(stepOf);
    const key = `${method} ${steps.length}`;
    templates.set(key, [...(templates.get(key) ?? []), { operation, steps }]);
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

function stepOf(step: string): RegExp | string {
  if (!step.includes('{')) return step;
  const literal = step.split(/\{[^{}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.+')}$`);
}

function fits(step: RegExp | string, given: string): boolean {
  return typeof step === 'string' ? step === given : step.test(given);
}
