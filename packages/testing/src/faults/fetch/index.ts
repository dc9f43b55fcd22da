export { type FaultyFetchOptions, faultyFetch } from './faulty-fetch.js';
