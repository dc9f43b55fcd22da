import { escapeForLog } from '@error-contracts/runtime/text';
import type { ErrorCoverage, ParameterCoverage } from '../rate/coverage.js';
import type { Paint } from './bar.js';

/**
 * Returns the optional parameters that no test asserts, or none without; nothing if all are. An error that was never
 * seen is named elsewhere.
 */
export function openParameters(errors: readonly ErrorCoverage[], most: number, paint: Paint): readonly string[] {
  const seen = errors.filter(({ state }) => state === 'asserted' || state === 'emitted');
  const lines = seen.flatMap((error) => error.parameters.flatMap((parameter) => linesOf(error, parameter, paint)));
  if (lines.length === 0) return [];
  const more = lines.length - most;
  return [
    '',
    paint.bold(`optional parameters not asserted (${lines.length})`),
    ...lines.slice(0, most),
    ...(more > 0 ? [paint.dim(`  … and ${more} more; --all shows them.`)] : []),
  ];
}

function linesOf({ name, place }: ErrorCoverage, parameter: ParameterCoverage, paint: Paint): readonly string[] {
  const where = paint.dim(escapeForLog(`${place.file}:${place.lines.first}`));
  return (['present', 'absent'] as const)
    .filter((presence) => parameter[presence] !== 'asserted')
    .map((presence) => {
      const word = presence === 'present' ? 'with' : 'without';
      const state = parameter[presence] === 'emitted' ? ', only emitted' : '';
      return `  ${escapeForLog(name)} ${word} ${escapeForLog(parameter.name)}${state}  ${where}`;
    });
}
