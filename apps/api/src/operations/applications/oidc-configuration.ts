import { Type } from 'typebox';
import { findApplication } from '../../applications/application.ts';
import { operation } from '../../operation/operation.ts';

export const oidcConfigurationOperation = operation({
  id: 'oidcConfiguration',
  method: 'GET',
  path: '/oidc-applications/:applicationId/configuration',
  summary: 'The configuration that an OpenID Connect client reads first.',
  signedIn: false,
  params: Type.Object({ applicationId: Type.String() }),
  answer: {
    status: 200,
    schema: Type.Object({
      client_id: Type.String(),
      client_name: Type.String(),
      response_types_supported: Type.Array(Type.String()),
    }),
  },
  errors: { OIDC_APPLICATION_NOT_FOUND: 'There is no such application, or it is not for OpenID Connect.' },
  handle: ({ service, params, errors }) => {
    const application = findApplication(service, params.applicationId);
    if (application?.type !== 'oidc') throw errors.OIDC_APPLICATION_NOT_FOUND();
    return { client_id: application.id, client_name: application.name, response_types_supported: ['code'] };
  },
});
