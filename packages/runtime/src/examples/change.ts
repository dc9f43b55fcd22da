/** A change of one place in a body, after which no validator of the contract may accept it. */
export interface Change {
  /** What is wrong, in a few words. */
  readonly kind: string;
  /** What to do at the place: set a value, or remove what stands there. */
  readonly operation: 'set' | 'remove';
  /** The names and indexes that lead to the place. */
  readonly path: readonly string[];
  /** The value to set. */
  readonly value?: unknown;
  /** What a validator must report. */
  readonly issue: ExpectedIssue;
}

/** The issue that a validator must report, perhaps among others. */
export interface ExpectedIssue {
  /** The JSON Pointer to what is wrong; to what is missing if it is. */
  readonly pointer: string;
  /** The broken rule: a JSON Schema keyword, or `unknown-code`. */
  readonly rule: string;
}

/** Returns a body after a change; the body stays as it was. Undefined if the body lacks what the change is in. */
export function changed(body: unknown, { path, operation, value }: Change): unknown {
  return changedAt(body, path);

  function changedAt(at: unknown, [step, ...further]: readonly string[]): unknown {
    if (step === undefined) return value;
    if (typeof at !== 'object' || at === null) return undefined;
    const removes = operation === 'remove' && further.length === 0;
    if (Array.isArray(at)) {
      if (removes) return at.toSpliced(Number(step), 1);
      const inner = changedAt(at[Number(step)], further);
      return inner === undefined ? undefined : at.with(Number(step), inner);
    }
    const members = new Map(Object.entries(at));
    if (removes) return members.delete(step) ? Object.fromEntries(members) : undefined;
    const inner = changedAt(members.get(step), further);
    return inner === undefined ? undefined : Object.fromEntries(members.set(step, inner));
  }
}
