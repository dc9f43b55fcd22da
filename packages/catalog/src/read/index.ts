export { diskIn, type FileSource, filesInMemory } from './file-source.js';
export { lineIndex, type Position } from './line-index.js';
export { locator, type Place } from './locator.js';
export { readBytes } from './read-bytes.js';
export { readDocument } from './read-document.js';
export { unreadable } from './read-file.js';
export { readJson } from './read-json.js';
export { PROVENANCE_FOLDER, RELEASED_FILE, readSources, type Sources, type TaggedFile } from './read-sources.js';
export type { SourceFile } from './source-file.js';
