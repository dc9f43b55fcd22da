import { defineEventHandler } from 'h3';
import { half } from '../../shared/errors.js';

export default defineEventHandler(() => ReadableStream.from(half()));
