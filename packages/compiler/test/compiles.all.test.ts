import './compiles.test.js';
