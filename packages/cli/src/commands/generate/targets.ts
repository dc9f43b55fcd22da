import type { Emitter } from '@error-contracts/compiler';
import { type TargetOption, targets as table } from '@error-contracts/compiler/targets';

/** The name of something that can be generated. */
export type Target = string;

/** The name of every target, in the order in which they build on each other. */
export const targets: readonly Target[] = table.map(({ name }) => name);

/** An option with the targets that have it. */
export type OwnedOption = TargetOption & { readonly targets: readonly Target[] };

/** The options of all targets by their names. */
export const targetOptions: ReadonlyMap<string, OwnedOption> = new Map(
  table.flatMap(({ options }) =>
    Object.entries(options).map(([name, option]) => {
      const owners = table.filter((one) => Object.hasOwn(one.options, name)).map((one) => one.name);
      return [name, { ...option, targets: owners }] as const;
    }),
  ),
);

/** Returns an option of targets as the command line has it: `--import-extension`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Returns the emitter of a target; what it needs is loaded when it runs. */
export function emitterOf(target: Target, options: { readonly [option in string]?: string }): Emitter {
  const found = table.find(({ name }) => name === target);
  if (found === undefined) throw new Error(`There is no target ${target}.`);
  return found.emitter(options);
}
