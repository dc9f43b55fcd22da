export { diskIn, type EntryKind, type FileSource, filesInMemory } from './file-source.js';
export type { IncludedFile } from './include/included-file.js';
export { lineIndex, type Position } from './line-index.js';
export { readDocument } from './read-document.js';
export { readJson } from './read-json.js';
export { readSources, type Sources } from './read-sources.js';
export { RELEASED_FILE } from './released-file.js';
export type { SourceFile } from './source-file.js';
export { sourceFiles } from './source-files.js';
