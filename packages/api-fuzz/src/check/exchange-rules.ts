import type { RuleText } from '@error-contracts/catalog';

/** What a rule about a request without an answer says. */
export interface ExchangeRule extends RuleText {
  readonly help: string;
}

/** The rules that are broken if there is no answer, by their names. The example says what a client sees. */
export const exchangeRules: Readonly<Record<'requests-are-answered' | 'answers-come-in-time', ExchangeRule>> = {
  'requests-are-answered': {
    severity: 'error',
    description:
      'Every request gets an answer of HTTP. A connection that ends without one leaves a client with no error to show, and it often means that a process has crashed.',
    help: 'Look into the log of the server at this request, and answer it with an error of the catalogue.',
    example: {
      wrong: { 'answer.http': 'connection closed\n' },
      right: { 'answer.http': 'HTTP/1.1 400 Bad Request\n' },
    },
  },
  'answers-come-in-time': {
    severity: 'error',
    description: 'Every answer comes within --timeout. A request that hangs keeps a connection, and often much more.',
    help: 'Find what the handler waits for; give the request a limit, and answer with an error of the catalogue.',
    example: {
      wrong: { 'answer.http': 'no answer in time\n' },
      right: { 'answer.http': 'HTTP/1.1 408 Request Timeout\n' },
    },
  },
};
