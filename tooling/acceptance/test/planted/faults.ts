import type { Fault } from './fault.js';
import { faultsOfAnswers } from './faults-of-answers.js';
import { onSend } from './on-send.js';

/** What one test asserts: the matchers find it. */
const ofAssertions: readonly Fault[] = [
  {
    what: 'a wrong value in the data',
    edits: [
      {
        file: 'src/user-pools/password-length.ts',
        from: '{ min: minPasswordLength }',
        to: '{ min: minPasswordLength + 1 }',
      },
    ],
    finder: 'matchers',
    says: /differences? from PASSWORD_TOO_SHORT \(2029\):[\s\S]*?min\W+6\s+\D*7/,
  },
  {
    what: 'another error than documented, with the same status',
    edits: [
      {
        file: 'src/http/request-checker.ts',
        from: 'errors.PARAMETER_MISSING({ parameter }, at)',
        to: 'errors.REQUEST_PARAMETERS_INCOMPLETE()',
      },
    ],
    finder: 'matchers',
    says: /differences? from PARAMETER_MISSING \(2205\):[\s\S]*?name +PARAMETER_MISSING +REQUEST_PARAMETERS_INCOMPLETE/,
  },
  {
    what: 'data that is lost on the way',
    edits: [onSend(`if (body.startsWith('{"code":2029')) return body.replace(/"data":\\{[^}]*\\}/, '"data":null');`)],
    finder: 'matchers',
    says: /differences? from PASSWORD_TOO_SHORT \(2029\):[\s\S]*?data +{"min":6} +null/,
  },
];

/** What stands in the sources: the usage check finds it. */
const ofSources: readonly Fault[] = [
  {
    what: 'a number in a handler instead of the contract',
    edits: [
      {
        file: 'src/http/same-origin.ts',
        from: 'const safe:',
        to: 'export const isForbidden = (body: { code: number }): boolean => body.code === 1001;\n\nconst safe:',
      },
    ],
    finder: 'usage',
    says: /1001/,
  },
  {
    what: 'a text of the catalogue in the source',
    edits: [
      {
        file: 'src/http/same-origin.ts',
        from: 'const safe:',
        to: "export const refusal = 'You don’t have permission to do this.';\n\nconst safe:",
      },
    ],
    finder: 'usage',
    says: /OPERATION_FORBIDDEN/,
  },
  {
    what: 'an error that nothing throws any more',
    edits: [
      {
        file: 'src/applications/description.ts',
        from: 'throw errors.PROJECT_DESCRIPTION_TOO_LONG({ max: longestDescription })',
        to: 'throw errors.APPLICATION_DESCRIPTION_INVALID()',
      },
      ...['create', 'update'].map((verb) => ({
        file: `src/operations/applications/${verb}-application.ts`,
        from: "    PROJECT_DESCRIPTION_TOO_LONG: 'The description has more than 140 characters.',\n",
        to: '',
      })),
    ],
    finder: 'usage',
    says: /No source throws PROJECT_DESCRIPTION_TOO_LONG \(2024\)\. errors-are-thrown/,
  },
];

/** What no test asserts any more: coverage finds it. */
const ofTests: readonly Fault[] = [
  {
    what: 'a test that asserts the status only',
    edits: [
      {
        file: 'test/contract.test.ts',
        from: "await expect(signUp({ password: 'x' })).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 6 });",
        to: "expect((await signUp({ password: 'x' })).statusCode).toBe(422);",
      },
    ],
    finder: 'coverage',
    says: /PASSWORD_TOO_SHORT +2029/,
  },
];

/** What an operation throws and does not declare: the compiler finds it. */
const ofDeclarations: readonly Fault[] = [
  {
    what: 'a handler that throws what its operation does not declare',
    edits: [
      {
        file: 'src/operations/users/get-user.ts',
        from: 'throw errors.USER_NOT_FOUND()',
        to: 'throw errors.ORDER_NOT_FOUND()',
      },
    ],
    finder: 'operations',
    says: /get-user\.ts.*ORDER_NOT_FOUND/,
  },
];

/** Every planted fault, in the order of the table. */
export const faults: readonly Fault[] = [
  ...faultsOfAnswers,
  ...ofAssertions,
  ...ofSources,
  ...ofTests,
  ...ofDeclarations,
];
