export { type FaultyRouteOptions, faultyRoute, type PlaywrightRoute } from './faulty-route.js';
