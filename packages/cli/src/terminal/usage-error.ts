/** The command was called in a way that cannot work; exit code 2. */
export class UsageError extends Error {
  /** What to do instead, in one sentence. */
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'UsageError';
    this.help = help;
  }
}
