import './failing-streams.test.js';
