/** Version 3. The secret of a provider verifies its assertions, so a hash of it is not enough. */
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
