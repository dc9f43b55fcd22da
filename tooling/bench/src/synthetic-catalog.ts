/** Returns a catalogue of any size in the proportions of a real one, with a complete translation. */
export function syntheticCatalog(size: number): { readonly catalog: object; readonly translation: object } {
  const errors: Record<string, object> = {};
  const translation: Record<string, string> = {};
  for (let index = 0; index < size; index++) {
    const name = `THING_${letters(index)}_${['NOT_FOUND', 'EXPIRED', 'ALREADY_EXISTS', 'FORBIDDEN'][index % 4]}`;
    const parameter = PARAMETERS[index % 12];
    errors[name] = {
      code: 1_000_000 + index,
      message: `The thing ${index} cannot be used${parameter?.source ?? ''}.`,
      status: [404, 410, 409, 403][index % 4],
      domain: `domain-${index % 20}`,
      ...(parameter === undefined ? {} : { data: parameter.data }),
      causes: ['Somebody changed it.'],
      fixes: ['Look for it again.', 'Ask its owner.'],
      comment: 'Shown in a notice.',
    };
    translation[name] = `Das Ding ${index} ist nicht verwendbar${parameter?.translated ?? ''}.`;
  }
  const catalog = {
    name: 'synthetic',
    sourceLocale: 'en',
    envelope: { code: 'code', message: 'message', data: 'data' },
    ranges: [{ from: 1_000_000, to: 9_999_999, name: 'all' }],
    errors,
  };
  return { catalog, translation };
}

/** One error in four has a parameter; a catalogue has few distinct shapes. */
const PARAMETERS: readonly (
  | { readonly source: string; readonly translated: string; readonly data: object }
  | undefined
)[] = [
  {
    source: ' by {max, plural, one {# person} other {# people}}',
    translated: ' von {max, plural, one {# Person} other {# Personen}}',
    data: { max: { type: 'integer', minimum: 1, default: 140, description: 'How many.' } },
  },
  undefined,
  undefined,
  undefined,
  {
    source: ' by {user}',
    translated: ' von {user}',
    data: { user: { type: 'string', minLength: 1, description: 'Who.' } },
  },
  undefined,
  undefined,
  undefined,
  {
    source: ' in {place, select, cart {the cart} other {this place}}',
    translated: ' in {place, select, cart {diesem Warenkorb} other {diesem Ort}}',
    data: { place: { type: 'string', enum: ['cart', 'list'], description: 'Where.' } },
  },
];

function letters(index: number): string {
  return index.toString(26).replace(/./g, (digit) => String.fromCharCode(65 + Number.parseInt(digit, 26)));
}
