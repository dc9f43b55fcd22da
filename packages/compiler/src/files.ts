/** What an emitter makes: text by path. Paths are relative and have `/` between their parts. */
export type Files = ReadonlyMap<string, string>;
