import './random-envelopes.test.js';
