import { expect } from 'vitest';
import '../../src/vitest/index.js';
import { app, errors } from './faulty-app.js';

// The page shows what stands between the braces, so each has the words of a test.

/** What a failing test says, by the heading of its section. */
export const scenarios: { readonly [heading: string]: () => unknown } = {
  'Everything at once': async () => {
    await expect(app.request('/everything')).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 8 });
  },

  'The wrong status': async () => {
    await expect(app.request('/wrong-status')).toSatisfyErrorContract('PASSWORD_TOO_SHORT');
  },

  'Another error': async () => {
    await expect(app.request('/other-error')).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: expect.any(Number) });
  },

  'A text in another language than the response says': async () => {
    await expect(app.request('/wrong-language')).toSatisfyErrorContract('PASSWORD_TOO_SHORT');
  },

  'A member that the contract does not have': async () => {
    await expect(app.request('/stack')).toSatisfyErrorContract('SYSTEM_BUSY');
  },

  'The page of a proxy': async () => {
    await expect(app.request('/proxy')).toSatisfyErrorContract('SYSTEM_BUSY');
  },

  'An answer that tells strangers more than it should': async () => {
    await expect(app.request('/tells-strangers')).toSatisfyErrorContract('SIGN_IN_USER_NOT_FOUND');
  },

  'The response of another catalogue': async () => {
    await expect(app.request('/other-catalogue')).toSatisfyErrorContract();
  },

  'A server that does not answer': async () => {
    await expect(app.request('/silent')).toSatisfyErrorContract('SYSTEM_BUSY');
  },

  Negated: async () => {
    await expect(app.request('/right')).not.toSatisfyErrorContract('PASSWORD_TOO_SHORT');
  },

  'What was thrown': async () => {
    const signUp = () => {
      throw errors.PASSWORD_TOO_SHORT({ min: 6 });
    };
    await expect(signUp).toBeContractError('PASSWORD_TOO_SHORT', { min: 8 });
  },

  'What was thrown is a bug': async () => {
    const signUp = () => {
      throw new TypeError('Cannot read properties of undefined');
    };
    await expect(signUp).toBeContractError('PASSWORD_TOO_SHORT');
  },

  'A wrong name in plain JavaScript': async () => {
    // @ts-expect-error In TypeScript it does not compile.
    await expect(app.request('/right')).toSatisfyErrorContract('PASSWORD_TO_SHORT');
  },
};
