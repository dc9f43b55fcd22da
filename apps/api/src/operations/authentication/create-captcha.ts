import { Type } from 'typebox';
import { createCaptcha } from '../../authentication/captchas.ts';
import { operation } from '../../operation/operation.ts';

export const createCaptchaOperation = operation({
  id: 'createCaptcha',
  method: 'POST',
  path: '/captchas',
  summary: 'Creates a captcha for one sign-in: a sum to solve.',
  signedIn: false,
  answer: { status: 201, schema: Type.Object({ id: Type.String(), question: Type.String() }) },
  errors: { REQUEST_RATE_EXCEEDED: 'The client has created many captchas in a short time.' },
  handle: ({ service, client }) => createCaptcha(service, client),
});
