import { UsageError } from './usage-error.js';

/** Returns an error as a usage error if the system refused something: too many open files, a folder that is gone. */
export function explainedError(error: unknown): unknown {
  if (!isSystemError(error)) return error;
  const { code, syscall, path } = error;
  const what = path === undefined ? '' : ` for ${path}`;
  return new UsageError(
    `The system refused "${syscall}"${what} (${code}).`,
    'Correct that, or free what it is short of, and run the command again.',
  );
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'errno' in error;
}
