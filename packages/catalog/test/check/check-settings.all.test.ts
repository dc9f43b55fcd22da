import './check-settings.test.js';
