import type { Emitter } from '@error-contracts/compiler';
import { type TargetOption, targets as table } from '@error-contracts/compiler/targets';

/** The name of something that can be generated. */
export type Target = string;

/** The name of every target, in the order in which they build on each other. */
export const targets: readonly Target[] = table.map(({ name }) => name);

/** The options of all targets by their names. */
export const targetOptions: ReadonlyMap<string, TargetOption & { readonly target: Target }> = new Map(
  table.flatMap(({ name: target, options }) =>
    Object.entries(options).map(([name, option]) => [name, { ...option, target }] as const),
  ),
);

/** Returns the emitter of a target; what it needs is loaded when it runs. */
export function emitterOf(target: Target, options: { readonly [option in string]?: string }): Emitter {
  const found = table.find(({ name }) => name === target);
  if (found === undefined) throw new Error(`There is no target ${target}.`);
  return found.emitter(options);
}
