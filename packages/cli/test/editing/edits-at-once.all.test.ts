import './edits-at-once.test.js';
