export { diskIn, type FileSource, filesInMemory } from './file-source.js';
export { lineIndex, type Position } from './line-index.js';
export { readDocument } from './read-document.js';
export { type ReadFile, readFile } from './read-file.js';
export { readJson } from './read-json.js';
export { RELEASED_FILE, readSources, type Sources } from './read-sources.js';
export type { SourceFile } from './source-file.js';
