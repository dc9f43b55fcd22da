import { defineEventHandler, readBody } from 'h3';

// h3 1 keeps the body, so that it can be read twice.
export default defineEventHandler(async (event) => [await readBody(event), JSON.parse('{"b":')]);
