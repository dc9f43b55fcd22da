/** Why nothing more is published, and what to do. */
export class ReleaseError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}
