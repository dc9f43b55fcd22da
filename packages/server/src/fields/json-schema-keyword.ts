/** What JSON Schema calls the rules of validators. The rules of ajv are its keywords already. */
const KEYWORDS: ReadonlyMap<string, string> = new Map([
  // zod 4, and 3: what `too_small` and `too_big` mean depends on the value, and is found by its kind.
  ['invalid_type', 'type'],
  ['invalid_value', 'enum'],
  ['invalid_format', 'format'],
  ['not_multiple_of', 'multipleOf'],
  ['unrecognized_keys', 'additionalProperties'],
  ['invalid_string', 'format'],
  ['invalid_enum_value', 'enum'],
  ['invalid_literal', 'enum'],
  ['invalid_date', 'type'],
  // valibot
  ['min_length', 'minLength'],
  ['max_length', 'maxLength'],
  ['non_empty', 'minLength'],
  ['min_value', 'minimum'],
  ['max_value', 'maximum'],
  ['min_size', 'minItems'],
  ['max_size', 'maxItems'],
  ['regex', 'pattern'],
  ['email', 'format'],
  ['url', 'format'],
  ['uuid', 'format'],
  ['picklist', 'enum'],
  ['strict_object', 'additionalProperties'],
  // class-validator
  ['isDefined', 'required'],
  ['isNotEmpty', 'required'],
  ['isLength', 'minLength'],
  ['min', 'minimum'],
  ['max', 'maximum'],
  ['arrayMinSize', 'minItems'],
  ['arrayNotEmpty', 'minItems'],
  ['arrayMaxSize', 'maxItems'],
  ['matches', 'pattern'],
  ['isEmail', 'format'],
  ['isUrl', 'format'],
  ['isUuid', 'format'],
  ['isIn', 'enum'],
  ['isEnum', 'enum'],
  ['isString', 'type'],
  ['isNumber', 'type'],
  ['isInt', 'type'],
  ['isBoolean', 'type'],
  ['isArray', 'type'],
  ['isObject', 'type'],
  ['whitelistValidation', 'additionalProperties'],
]);

/** What a limit of zod is about, by the kind of value. */
const LIMITS: ReadonlyMap<unknown, readonly [least: string, most: string]> = new Map([
  ['string', ['minLength', 'maxLength']],
  ['array', ['minItems', 'maxItems']],
  ['set', ['minItems', 'maxItems']],
  ['file', ['minLength', 'maxLength']],
]);

/**
 * Returns what JSON Schema calls a rule; the rule itself if JSON Schema has no word for it. The kind is that of the value
 * or of the format, as zod has it.
 */
export function jsonSchemaKeyword(rule: string, kind: unknown): string {
  if (rule === 'too_small' || rule === 'too_big') {
    const [least, most] = LIMITS.get(kind) ?? ['minimum', 'maximum'];
    return rule === 'too_small' ? least : most;
  }
  const keyword = KEYWORDS.get(rule) ?? rule;
  return keyword === 'format' && kind === 'regex' ? 'pattern' : keyword;
}
