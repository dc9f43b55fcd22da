import { ConfigError } from '../config/config-error.js';
import { type DiagnosticFormat, diagnosticFormats } from '../report/diagnostic-format.js';
import { printRefusal } from '../report/print-diagnostics.js';
import type { Terminal } from '../terminal/terminal.js';

/**
 * Resolves to the exit code of a command. If the config has errors, prints them in the format that the command was asked
 * for, and resolves to 1.
 *
 * @param args - What the command was called with: its arguments, its options, and at last the command itself.
 */
export async function refusingConfigs(
  terminal: Terminal,
  args: readonly unknown[],
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    await printRefusal(terminal, { format: formatOf(args.at(-2)) }, error.diagnostics, 'Nothing was done.');
    return 1;
  }
}

/** A command that reports something else than diagnostics may have other formats. */
function formatOf(options: unknown): DiagnosticFormat {
  const { format } = (options ?? {}) as { readonly format?: string };
  return diagnosticFormats.find((one) => one === format) ?? 'text';
}
