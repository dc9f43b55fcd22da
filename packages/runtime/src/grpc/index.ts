export {
  decodeRpcStatus,
  type ErrorInfo,
  encodeRpcStatus,
  type LocalizedMessage,
  type RpcStatus,
  STATUS_DETAILS,
} from './rpc-status.js';
