import { type CheckDocument, checkDocuments, type ExampleFiles, type RuleText } from '@error-contracts/catalog';

/** A rule that a release must keep. */
export type ReleaseRule = 'versions-follow-changes' | 'changesets-are-readable' | 'changesets-announce-enough';

const CHANGED: ExampleFiles = {
  'released.json': { version: '1.2.0', errors: { ORDER_NOT_FOUND: { code: 1001 } } },
  'catalog.json': { errors: { ORDER_NOT_FOUND: { code: 1001 }, ORDER_EMPTY: { code: 1002 } } },
};

const CHANGESET = '.changeset/empty-orders.md';

/** The rules of releases and of changesets. */
const releaseRules: Readonly<Record<ReleaseRule, RuleText>> = {
  'versions-follow-changes': {
    severity: 'error',
    description:
      'The version of a release is as high as the changes since the last release need. ' +
      'So people can tell from the version whether an update may break their code.',
    example: {
      wrong: { ...CHANGED, 'package.json': { name: '@shop/errors', version: '1.2.1' } },
      right: { ...CHANGED, 'package.json': { name: '@shop/errors', version: '1.3.0' } },
    },
  },
  'changesets-are-readable': {
    severity: 'error',
    description:
      'Every pending changeset names packages and their bumps, between two lines of three hyphens. ' +
      'One that cannot be read announces nothing.',
    example: {
      wrong: { [CHANGESET]: '"@shop/errors": minor\n\nAn order may be empty.\n' },
      right: { [CHANGESET]: '---\n"@shop/errors": minor\n---\n\nAn order may be empty.\n' },
    },
  },
  'changesets-announce-enough': {
    severity: 'error',
    description:
      'The pending changesets of a package announce a bump as high as the changes since the last release need.',
    example: {
      wrong: { ...CHANGED, [CHANGESET]: '---\n"@shop/errors": patch\n---\n\nAn order may be empty.\n' },
      right: { ...CHANGED, [CHANGESET]: '---\n"@shop/errors": minor\n---\n\nAn order may be empty.\n' },
    },
  },
};

/** Returns every rule of releases as data. */
export function releaseRuleDocuments(): readonly CheckDocument[] {
  return checkDocuments(releaseRules);
}
