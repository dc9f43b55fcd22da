/** A person stopped the command at a question; exit code 130. */
export class Interrupted extends Error {
  constructor() {
    super('Stopped. Nothing was written.');
    this.name = 'Interrupted';
  }
}
