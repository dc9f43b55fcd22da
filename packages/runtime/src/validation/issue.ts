/** What is wrong in a value: one fault, for people and for machines. It never holds the value, which may be a secret. */
export interface Issue {
  /** Where: a JSON pointer from the root of the value, empty for the value itself. */
  readonly pointer: string;
  /** The broken rule: a JSON Schema keyword, or `unknown-code`, `status`, `unreadable`. */
  readonly rule: string;
  /** What would be right there, so that "must be …" reads well: `integer`, `at least 1`, `present`. */
  readonly expected: string;
  /** The kind of what came: `string`, `null`, `array`, `missing`, …. */
  readonly received: string;
  /** The fault as a sentence. */
  readonly message: string;
  /** What to try, as a sentence. */
  readonly hint?: string;
}

/** An Issue whose sentence is made of its parts. */
export function issue(pointer: string, rule: string, expected: string, received: string, hint?: string): Issue {
  const message = `${pointer || 'The value'} must be ${expected}${rule === 'type' ? `, not ${received}` : ''}.`;
  return hint ? { pointer, rule, expected, received, message, hint } : { pointer, rule, expected, received, message };
}
