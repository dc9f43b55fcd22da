import { type EndOptions, endCommand } from '../edit/end-command.js';

/** Makes an error a tombstone; resolves to 0, or to 1 where the catalogue has or would have a Problem. */
export async function retireCommand(asked: string, options: EndOptions): Promise<number> {
  return await endCommand('retired', asked, options, ({ name, deprecated }) =>
    deprecated === undefined
      ? [`${name} was never deprecated: nobody was warned, and \`diff\` will call it a major change.`]
      : [],
  );
}
