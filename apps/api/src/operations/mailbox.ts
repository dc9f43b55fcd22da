import { Type } from 'typebox';
import { messagesTo } from '../mail/outbox.ts';
import { operation } from '../operation/operation.ts';

/** Shows every secret that was sent, so only a development service has it. */
export const mailboxOperation = operation({
  id: 'mailbox',
  method: 'GET',
  path: '/mailbox',
  summary: 'The messages to a recipient, the newest first. Only a development service has it.',
  signedIn: false,
  query: Type.Object({ recipient: Type.String({ minLength: 1, maxLength: 1000 }) }),
  answer: {
    status: 200,
    schema: Type.Object({
      messages: Type.Array(
        Type.Object({
          recipient: Type.String(),
          purpose: Type.String(),
          secret: Type.String(),
          sentAt: Type.String({ format: 'date-time' }),
        }),
      ),
    }),
  },
  errors: { OPERATION_FORBIDDEN: 'The service is not a development service.' },
  handle: ({ service, query }) => ({
    messages: messagesTo(service, query.recipient).map(({ recipient, purpose, secret, createdAt }) => ({
      recipient,
      purpose,
      secret,
      sentAt: new Date(createdAt).toISOString(),
    })),
  }),
});
