import './at-a-terminal.test.js';
