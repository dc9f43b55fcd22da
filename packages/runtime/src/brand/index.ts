export { BRAND, type Brand, brandOf } from './brand.js';
