export { makeFolder } from './make-folder.js';
export { ReplaceError, replaceFiles } from './replace-files.js';
export { systemCode } from './system-code.js';
export { isTemporary, writeTemporary } from './temporary-file.js';
