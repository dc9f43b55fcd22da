import { describeSurvival } from './survival.js';

describeSurvival(10_000);
