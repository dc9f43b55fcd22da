/** What was given to the fuzz cannot be used: a document, an address, an option. */
export class InputError extends Error {
  /** What to do instead, in one sentence. */
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'InputError';
    this.help = help;
  }
}
