import './random-patterns.test.js';
