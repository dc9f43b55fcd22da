import './exchange-story.test.js';
