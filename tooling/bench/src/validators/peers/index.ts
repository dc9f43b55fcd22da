import { arktype } from './arktype.ts';
import { ajvGrouped, ajvOneOf, ajvPerShape, cfworker } from './json-schema.ts';
import type { Peer } from './peer.ts';
import { typebox } from './typebox.ts';
import { valibot } from './valibot.ts';
import { zod, zodGrouped, zodMini } from './zod.ts';

/** The validators that people could use instead, in the order of the tables. */
export const peers: readonly Peer[] = [
  ajvPerShape,
  ajvGrouped,
  zod,
  zodGrouped,
  zodMini,
  arktype,
  typebox,
  valibot,
  ajvOneOf,
  cfworker,
];

/** The validators that are missing, and why. */
export const absent: Readonly<Record<string, string>> = {
  typia: 'its validators are made by a plug-in of the TypeScript compiler, which neither Node nor this compiler runs',
};
