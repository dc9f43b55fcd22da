/** Colours of a report. */
export interface Paint {
  readonly expected: (text: string) => string;
  readonly received: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

const plain = (text: string): string => text;

/** No colours. */
const NO_PAINT: Paint = { expected: plain, received: plain, dim: plain, bold: plain };

/** What `this.utils` of a matcher has in Vitest, Jest and Playwright. */
export interface RunnerUtils {
  readonly EXPECTED_COLOR?: unknown;
  readonly RECEIVED_COLOR?: unknown;
  readonly DIM_COLOR?: unknown;
  readonly BOLD_WEIGHT?: unknown;
}

/** Returns the colours of a test runner, which knows whether its output is a terminal. `NO_COLOR` wins. */
export function paintOf(utils: RunnerUtils | undefined): Paint {
  if (utils === undefined || refusesColour()) return NO_PAINT;
  const paint = (colour: unknown) => (typeof colour === 'function' ? (text: string) => String(colour(text)) : plain);
  return {
    expected: paint(utils.EXPECTED_COLOR),
    received: paint(utils.RECEIVED_COLOR),
    dim: paint(utils.DIM_COLOR),
    bold: paint(utils.BOLD_WEIGHT),
  };
}

/** Returns the colours of a terminal; none if the output is no terminal, unless `FORCE_COLOR` asks for them. */
export function terminalPaint(): Paint {
  const { process } = globalThis as { process?: { env?: Environment; stdout?: { isTTY?: boolean } } };
  const force = process?.env?.FORCE_COLOR;
  const wanted = force === undefined ? process?.stdout?.isTTY === true : force !== '0' && force !== 'false';
  if (!wanted || refusesColour()) return NO_PAINT;
  return { expected: sequence(32, 39), received: sequence(31, 39), dim: sequence(2, 22), bold: sequence(1, 22) };
}

interface Environment {
  readonly [name: string]: string | undefined;
}

function refusesColour(): boolean {
  const { process } = globalThis as { process?: { env?: Environment } };
  return (process?.env?.NO_COLOR ?? '') !== '';
}

function sequence(open: number, close: number): (text: string) => string {
  return (text) => `\u001b[${open}m${text}\u001b[${close}m`;
}
