import './validators.test.js';
