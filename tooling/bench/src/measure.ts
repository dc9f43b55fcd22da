/** What one candidate costs: nanoseconds per call, and the ratio to the first candidate in the same round. */
export interface Cost {
  readonly ns: number;
  readonly ratio: number;
}

/** How long and how often to measure. */
export interface MeasureOptions {
  readonly rounds?: number;
  readonly roundMilliseconds?: number;
}

/**
 * Measures candidates in turn, round by round, so that a slow moment of the machine affects all of them. Returns the
 * medians. A candidate does one unit of work and passes its result to `sink`.
 */
export function measure<Name extends string>(
  candidates: Readonly<Record<Name, () => void>>,
  { rounds = 11, roundMilliseconds = 25 }: MeasureOptions = {},
): Record<Name, Cost> {
  const entries = Object.entries(candidates) as [Name, () => void][];
  const runs = entries.map(([name, call]) => {
    const loop = makeLoop();
    const { calls, milliseconds } = calibrate(loop, call, roundMilliseconds);
    // A candidate that takes far longer than its turn needs no precision: three turns are enough.
    return {
      name,
      call,
      loop,
      calls,
      rounds: milliseconds > 2 * roundMilliseconds ? 3 : rounds,
      samples: [] as number[],
    };
  });
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < runs.length; turn++) {
      // Each round starts with another one, so that no candidate always runs after the same neighbour.
      const run = runs[(turn + round) % runs.length];
      if (run !== undefined && round < run.rounds) run.samples.push(time(run.loop, run.call, run.calls) / run.calls);
    }
  }
  const limits = runs[0]?.samples ?? [];
  const costs = runs.map(({ name, samples }) => {
    const ratios = samples.map((sample, round) => sample / (limits[round] ?? Number.NaN));
    return [name, { ns: median(samples), ratio: median(ratios) }] as const;
  });
  return Object.fromEntries(costs) as Record<Name, Cost>;
}

/** Returns the median. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

let kept: unknown;

/** Takes a result, so that the engine cannot drop the work that made it. */
export function sink(value: unknown): void {
  kept = value;
}

/** Returns the last result. Because it can be read, the engine must keep it. */
export function lastResult(): unknown {
  return kept;
}

type Loop = (call: () => void, calls: number) => void;

let loops = 0;

/** Makes a loop for one candidate. V8 inlines no call in a loop that calls many functions; another text is another loop. */
function makeLoop(): Loop {
  loops++;
  return new Function('call', 'calls', `/* ${loops} */ for (let index = 0; index < calls; index++) call();`) as Loop;
}

/** Returns a candidate for `measure` that calls a function with each input. Divide its cost by the number of inputs. */
export function overInputs(work: (input: never) => unknown, inputs: readonly unknown[]): () => void {
  loops++;
  const text = `/* ${loops} */ return () => { for (let index = 0; index < inputs.length; index++) sink(work(inputs[index])); };`;
  return new Function('work', 'inputs', 'sink', text)(work, inputs, sink) as () => void;
}

/** Warms a candidate up. Returns how many calls fill its turn, and how long one takes. */
function calibrate(loop: Loop, call: () => void, milliseconds: number): { calls: number; milliseconds: number } {
  let calls = 1;
  let spent = time(loop, call, calls);
  // Twice the round as a warm-up; slow candidates are called once.
  for (let warm = spent; warm < milliseconds * 2e6; warm += spent) {
    if (spent < milliseconds * 5e5) calls *= 2;
    spent = time(loop, call, calls);
  }
  return { calls: Math.max(1, Math.round((calls * milliseconds * 1e6) / spent)), milliseconds: spent / calls / 1e6 };
}

function time(loop: Loop, call: () => void, calls: number): number {
  const start = process.hrtime.bigint();
  loop(call, calls);
  return Number(process.hrtime.bigint() - start);
}
