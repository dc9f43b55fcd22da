import { installRecorder } from './install-recorder.js';

// This file is loaded for what it does: `node --import @error-contracts/testing/coverage/register`.
installRecorder();
