export { editJson, type JsonEdit } from './edit-json.js';
