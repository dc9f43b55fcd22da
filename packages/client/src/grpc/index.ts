export { withGrpc } from './with-grpc.js';
