/** A text that somebody translated, for {@link translationMemory}. */
export interface MemoryEntry {
  readonly source: string;
  readonly target: string;
  /** Where it is from: the name of an error, or a file and a line. */
  readonly origin: string;
}
