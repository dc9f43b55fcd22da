/** The file beside a catalogue that keeps its last release. */
export const RELEASED_FILE = 'released.json';
