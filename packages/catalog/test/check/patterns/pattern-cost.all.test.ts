import './pattern-cost.test.js';
