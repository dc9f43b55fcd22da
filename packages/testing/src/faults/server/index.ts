export { sendFault } from './send-fault.js';
export { type FaultServer, startFaultServer } from './start-fault-server.js';
