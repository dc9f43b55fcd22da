/** The name of the accept list beside a catalogue. */
export const ACCEPTED_CHANGES_FILE = 'accepted-changes.json';
