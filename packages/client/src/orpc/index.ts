export { withOrpc } from './with-orpc.js';
