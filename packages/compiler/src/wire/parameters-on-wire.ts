import type { ContractError, Envelope, Json, JsonObject } from '@error-contracts/catalog';

/** Returns how the parameters of an error travel, by their names; undefined if they travel as they are. */
export function parametersOnWire({ data }: ContractError, { dataType }: Envelope): JsonObject | undefined {
  const different = data.flatMap(({ name, member, schema }): [string, Json][] => {
    const onWire = {
      ...(member === name ? {} : { member }),
      ...(dataType === 'strings' ? { type: schema.type as Json } : {}),
    };
    return Object.keys(onWire).length === 0 ? [] : [[name, onWire]];
  });
  return different.length === 0 ? undefined : Object.fromEntries(different);
}
