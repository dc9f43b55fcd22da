/** Version 3. The secret of a provider signs its assertions, so it cannot be stored as a hash. */
export const identities = `
CREATE TABLE identityProviders (
  userPoolId TEXT NOT NULL REFERENCES userPools (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  secret TEXT NOT NULL,
  PRIMARY KEY (userPoolId, name)
) STRICT;

CREATE TABLE identities (
  userId TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  userPoolId TEXT NOT NULL REFERENCES userPools (id),
  provider TEXT NOT NULL,
  subject TEXT NOT NULL,
  PRIMARY KEY (userId, provider),
  UNIQUE (userPoolId, provider, subject)
) STRICT;
`;
