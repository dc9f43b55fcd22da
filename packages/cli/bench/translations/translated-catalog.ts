/** A catalogue with one translation, of any size. */
export interface TranslatedCatalog {
  readonly catalog: object;
  /** A translation of every text. */
  readonly german: Texts;
  /** Another right one. */
  readonly improved: Texts;
  /** One that breaks a rule in each text. */
  readonly wrong: Texts;
}

type Texts = Readonly<Record<string, string>>;

/** Returns a catalogue of which every text has a plural and a name. */
export function translatedCatalog(size: number): TranslatedCatalog {
  const all = Array.from({ length: size }, (_, index) => ({ name: `FORM_${index}_REFUSED`, word: word(index) }));
  const texts = (textOf: (word: string) => string): Texts =>
    Object.fromEntries(all.map((one) => [one.name, textOf(one.word)]));
  const data = { field: { type: 'string', examples: ['name'] }, max: { type: 'integer', examples: [3] } };
  const message = (of: string) =>
    `The field {field} of form ${of} takes {max, plural, one {# word} other {# words}} at most.`;
  return {
    catalog: {
      name: 'large',
      sourceLocale: 'en',
      errors: Object.fromEntries(
        all.map(({ name, word: of }, index) => [name, { code: index + 1, message: message(of), status: 400, data }]),
      ),
    },
    german: texts(
      (of) => `Das Feld {field} im Formular ${of} hat höchstens {max, plural, one {# Wort} other {# Wörter}}.`,
    ),
    improved: texts(
      (of) => `Das Feld {field} im Formular ${of} nimmt höchstens {max, plural, one {# Wort} other {# Wörter}}.`,
    ),
    wrong: texts((of) => `Das Feld im Formular ${of} hat zu viele Wörter.`),
  };
}

/** A word that no other error has. */
function word(index: number): string {
  return `K${String(index).replace(/\d/g, (digit) => 'abefgiklmo'[Number(digit)] ?? '')}`;
}
