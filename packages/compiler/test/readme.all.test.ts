import './readme.test.js';
