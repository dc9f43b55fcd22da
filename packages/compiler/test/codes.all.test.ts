import './codes.test.js';
