import { createErrorReader } from '@error-contracts/client';
import { ErrorContractsProvider, ErrorMessage } from '@error-contracts/client/react';
import { loadLocale } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import { createErrorStories } from '@error-contracts/testing/storybook';
import { contract } from '@error-contracts/types';
import { parseErrorResponse } from '@error-contracts/validators';
import schema from '@error-contracts/validators/error-response.schema.json' with { type: 'json' };

const reader = createErrorReader({
  contract,
  validators: { parseErrorResponse },
  messages: [en],
  load: loadLocale,
});

/** A story of each error, as docs/test-data.md makes them. */
export const stories: object = createErrorStories({
  contract,
  schema,
  render: ({ body }) => (
    <ErrorContractsProvider reader={reader}>
      <ErrorMessage error={body} />
    </ErrorContractsProvider>
  ),
});
