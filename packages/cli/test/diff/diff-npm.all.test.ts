import './diff-npm.test.js';
