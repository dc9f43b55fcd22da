export { editJson } from './edit-json.js';
export type { JsonEdit } from './json-edit.js';
