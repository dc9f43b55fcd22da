/** The command was called in a way that cannot work; exit code 2. */
export class WrongUse extends Error {
  /** What to do instead, in one sentence. */
  readonly mend: string;

  constructor(message: string, mend: string) {
    super(message);
    this.name = 'WrongUse';
    this.mend = mend;
  }
}
