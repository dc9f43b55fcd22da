import type { AdapterOptions } from '../adapter-options.js';
import { guardApp } from './guard-app.js';
import type { H3App } from './h3-app.js';

/**
 * Returns a plugin for h3 2 that answers everything that fails with an error of the catalogue:
 * `new H3({ plugins: [errorPlugin({ errors })] })`, on the outermost application.
 */
export function errorPlugin({ errors }: AdapterOptions): (app: H3App) => void {
  return (app) => guardApp(app, errors);
}
