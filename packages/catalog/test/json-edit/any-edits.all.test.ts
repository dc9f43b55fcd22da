import './any-edits.test.js';
