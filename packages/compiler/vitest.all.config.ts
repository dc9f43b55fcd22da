export { default } from '@error-contracts/vitest-config/all';
