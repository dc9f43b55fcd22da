import type { RuleText, Severity } from '@error-contracts/catalog';
import type { UsageRule } from './usage-rule.js';

const catalog = {
  errors: { USER_NOT_FOUND: { code: 2004, message: 'We couldn’t find that user.', status: 404, domain: 'account' } },
};

/** What every rule of `error-contracts usage` says about itself. */
export const usageRuleTexts: Readonly<Record<UsageRule, RuleText>> = {
  'no-raw-codes': {
    severity: 'error',
    mayBeLowered: true,
    description:
      'A source takes codes from the contract. A number that is written by hand compiles after the code is gone, and nobody finds it by its name.',
    example: {
      wrong: { 'catalog.json': catalog, 'sign-in.ts': 'if (error.code === 2004) signUp();\n' },
      right: { 'catalog.json': catalog, 'sign-in.ts': "if (error.name === 'USER_NOT_FOUND') signUp();\n" },
    },
  },
  'no-raw-texts': {
    severity: 'error',
    mayBeLowered: true,
    description:
      'A source takes texts from the contract. A text that is written by hand stays as it is when the catalogue or the language changes.',
    example: {
      wrong: {
        'catalog.json': catalog,
        'sign-in.ts': 'if (reader.is(error, "USER_NOT_FOUND")) toast("We couldn’t find that user.");\n',
      },
      right: {
        'catalog.json': catalog,
        'sign-in.ts': 'if (reader.is(error, "USER_NOT_FOUND")) toast(reader.message(error).text);\n',
      },
    },
  },
  'no-message-comparison': {
    severity: 'error',
    mayBeLowered: true,
    description:
      'Errors are told apart by name or by code. The message is a text for people: it is translated and edited. If the source does not show whether the error is of the contract, it is a warning.',
    example: {
      wrong: {
        'catalog.json': catalog,
        'sign-in.ts': 'if (error.message === "We couldn’t find that user.") signUp();\n',
      },
      right: { 'catalog.json': catalog, 'sign-in.ts': "if (error.name === 'USER_NOT_FOUND') signUp();\n" },
    },
  },
  'handle-every-error': {
    severity: 'error',
    mayBeLowered: true,
    description:
      'A `match` has a function for every case that can come, or `_`. If the source names an operation, its errors can come; otherwise all of the contract.',
    example: {
      wrong: { 'catalog.json': catalog, 'sign-in.js': 'reader.match(error, { USER_NOT_FOUND: signUp });\n' },
      right: { 'catalog.json': catalog, 'sign-in.js': 'reader.match(error, { USER_NOT_FOUND: signUp, _: show });\n' },
    },
  },
  'no-unknown-names': {
    severity: 'error',
    mayBeLowered: true,
    description:
      'The names of errors in a source are in the catalogue. TypeScript refuses others; JavaScript does not.',
    example: {
      wrong: {
        'catalog.json': catalog,
        'sign-in.js':
          "import { createErrors } from '@error-contracts/server';\nconst errors = createErrors({});\nthrow errors.USER_NOT_FUOND();\n",
      },
      right: {
        'catalog.json': catalog,
        'sign-in.js':
          "import { createErrors } from '@error-contracts/server';\nconst errors = createErrors({});\nthrow errors.USER_NOT_FOUND();\n",
      },
    },
  },
  'errors-are-thrown': {
    severity: 'error',
    mayBeLowered: true,
    description:
      'If the sources throw errors, they throw every error of the catalogue. One that is deprecated or retired need not be thrown, and coverage-waivers.json beside the catalogue says which others, why and until when.',
    example: {
      wrong: {
        'catalog.json': { errors: { ...catalog.errors, USER_LOCKED: { code: 2005 } } },
        'sign-in.ts': 'throw errors.USER_NOT_FOUND();\n',
      },
      right: {
        'catalog.json': { errors: { ...catalog.errors, USER_LOCKED: { code: 2005 } } },
        'sign-in.ts': 'throw isLocked ? errors.USER_LOCKED() : errors.USER_NOT_FOUND();\n',
      },
    },
  },
  'sources-are-readable': {
    severity: 'error',
    mayBeLowered: true,
    description:
      'A source is TypeScript or JavaScript that a parser can read. What is not text, or has more than 8 MB, is a warning. All others are checked.',
    example: {
      wrong: { 'catalog.json': catalog, 'sign-in.ts': 'throw errors.USER_NOT_FOUND(;\n' },
      right: { 'catalog.json': catalog, 'sign-in.ts': 'throw errors.USER_NOT_FOUND();\n' },
    },
  },
  'sources-are-found': {
    severity: 'error',
    description: 'The sources use at least one error of the catalogue. Otherwise the wrong folder was checked.',
    example: {
      wrong: { 'catalog.json': catalog, 'sign-in.ts': 'export const signUp = true;\n' },
      right: { 'catalog.json': catalog, 'sign-in.ts': 'throw errors.USER_NOT_FOUND();\n' },
    },
  },
};

/** Returns how serious it is to break a rule. */
export function severityOf(rule: UsageRule): Severity {
  return usageRuleTexts[rule].severity;
}
