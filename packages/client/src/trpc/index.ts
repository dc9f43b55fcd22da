export { withTrpc } from './with-trpc.js';
