/** Returns the line about exit codes at the end of a help; `one` says when a command ends with 1. */
export function exitCodes(one = 'the catalogue has errors'): string {
  return `\nExit codes: 0 fine, 1 ${one}, 2 usage error, 70 a bug in error-contracts, 130 stopped.`;
}
