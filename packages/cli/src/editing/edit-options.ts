/** What every command takes that edits the catalogue. */
export interface EditOptions {
  readonly catalog?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly format: 'text' | 'json';
}

/** Whether there is somebody who can be asked. */
export function canAsk({ yes = false }: EditOptions): boolean {
  return !yes && process.stdin.isTTY === true && process.stderr.isTTY === true;
}
