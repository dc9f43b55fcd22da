import './formats-oracle.test.js';
