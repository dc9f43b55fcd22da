import { parseArgs } from 'node:util';

/** What `npm run fuzz:self -- …` is asked for. */
export interface FuzzOptions {
  /** Each suite runs once with each of these seeds. */
  readonly seeds: readonly number[];
  readonly scale: number;
  /** New seeds follow until so much time is over; 0 if the seeds above are enough. */
  readonly minutes: number;
  /** Only suites with this in their path. */
  readonly only: string;
}

export const USAGE = `npm run fuzz:self -- [--seeds N | --seed S …] [--scale N] [--minutes N] [--only TEXT]

  --seeds N     run every suite with N new seeds (1)
  --seed S      run with this seed, to repeat a failure; may be given more than once
  --scale N     how much more than in npm test (10)
  --minutes N   go on with new seeds until so many minutes are over
  --only TEXT   only suites whose path contains this
`;

/** Returns what the arguments ask for; undefined if they make no sense. */
export function readOptions(args: readonly string[]): FuzzOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seeds: { type: 'string', default: '1' },
        seed: { type: 'string', multiple: true, default: [] },
        scale: { type: 'string', default: '10' },
        minutes: { type: 'string', default: '0' },
        only: { type: 'string', default: '' },
      },
    });
    const [count, scale, minutes, ...given] = [values.seeds, values.scale, values.minutes, ...values.seed].map(Number);
    const seeds = given.length > 0 ? given : Array.from({ length: count ?? 0 }, newSeed);
    const whole = [...seeds, count, scale].every((number) => Number.isSafeInteger(number) && Number(number) > 0);
    if (!whole || !(Number(minutes) >= 0)) return undefined;
    return { seeds, scale: scale ?? 1, minutes: minutes ?? 0, only: values.only };
  } catch {
    return undefined;
  }
}

/** A seed that every generator of random numbers takes. */
export function newSeed(): number {
  return 1 + Math.floor(Math.random() * (2 ** 31 - 1));
}
