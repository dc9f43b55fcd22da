import { describeSurvival } from './survival.js';

describeSurvival(150);
