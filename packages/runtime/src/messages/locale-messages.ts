/** The messages of one language, by the code that travels on the wire: a text, or a function of the error's data. */
export interface LocaleMessages {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly messages: { readonly [code: string]: string | MessageFunction };
}

/** A message with parameters; each generated one declares what it takes. */
export type MessageFunction = (data: never) => string;

/** What a reader asks for: a BCP 47 tag, or several with the best first. Malformed ones count as none. */
export type LocaleRequest = string | readonly string[] | null | undefined;

/** A text for people, and the language that it is in. */
export interface FormattedMessage {
  readonly text: string;
  /** BCP 47 tag: what `Content-Language` and `lang` should say. */
  readonly locale: string;
}
