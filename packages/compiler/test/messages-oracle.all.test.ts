import './messages-oracle.test.js';
