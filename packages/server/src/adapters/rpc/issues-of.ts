import type { RequestIssue } from '../../resolve/request-failure.js';

/**
 * Returns what a validator found in the input of a call; undefined if the value holds no such list. zod, valibot, arktype
 * and every Standard Schema have `issues`.
 */
export function issuesOf(holder: unknown): readonly RequestIssue[] | undefined {
  const { issues } = Object(holder) as { readonly issues?: unknown };
  if (!Array.isArray(issues)) return undefined;
  return issues.map((issue) => {
    const { path, code, type } = Object(issue) as Readonly<Record<string, unknown>>;
    const rule = [code, type].find((each) => typeof each === 'string') as string | undefined;
    return { path: ['input', ...(Array.isArray(path) ? path : []).map(keyOf)], rule };
  });
}

/** A step of a path is a key, or an object that has it. */
function keyOf(step: unknown): string {
  return String(typeof step === 'object' && step !== null && 'key' in step ? step.key : step);
}
