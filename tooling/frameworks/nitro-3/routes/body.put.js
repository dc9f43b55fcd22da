import { defineEventHandler } from 'h3';

export default defineEventHandler(async ({ req }) => [await req.json(), await req.json()]);
