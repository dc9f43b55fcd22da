/**
 * Calls the function if a value is a promise that rejects, of whatever realm or library. Nobody else sees that it does,
 * and that would end the process.
 */
export function onRejection(value: unknown, failed: (reason: unknown) => void): void {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
  Promise.resolve(value).catch(failed);
}
