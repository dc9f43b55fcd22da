import { Type } from 'typebox';
import { findApplication } from '../../applications/application.ts';
import { operation } from '../../operation/operation.ts';

export const samlMetadataOperation = operation({
  id: 'samlMetadata',
  method: 'GET',
  path: '/saml-applications/:applicationId/metadata',
  summary: 'What a SAML service provider learns about its application.',
  signedIn: false,
  params: Type.Object({ applicationId: Type.String() }),
  answer: { status: 200, schema: Type.Object({ entityId: Type.String(), name: Type.String() }) },
  errors: { SAML_SP_APPLICATION_NOT_FOUND: 'There is no such application, or it is not for SAML.' },
  handle: ({ service, params, errors }) => {
    const application = findApplication(service, params.applicationId);
    if (application?.type !== 'saml') throw errors.SAML_SP_APPLICATION_NOT_FOUND();
    return { entityId: `urn:application:${application.id}`, name: application.name };
  },
});
