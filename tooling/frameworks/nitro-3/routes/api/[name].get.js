import { defineEventHandler, getRouterParam } from 'h3';
import { fail } from '../../../shared/errors.js';

export default defineEventHandler((event) => fail(getRouterParam(event, 'name')));
