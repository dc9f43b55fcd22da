export { publicContract } from './public-contract.js';
