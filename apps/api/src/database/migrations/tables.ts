/** Version 1. Times are milliseconds since 1970. Columns have the names of the properties that they become. */
export const tables = `
CREATE TABLE userPools (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  plan TEXT NOT NULL,
  ownerId TEXT REFERENCES users (id),
  domain TEXT UNIQUE,
  subdomain TEXT UNIQUE,
  defaultGroup TEXT,
  minPasswordLength INTEGER NOT NULL DEFAULT 6,
  verifyBeforeEmailChange INTEGER NOT NULL DEFAULT 0,
  verifyBeforePasswordChange INTEGER NOT NULL DEFAULT 0,
  createdAt INTEGER NOT NULL
) STRICT;

CREATE TABLE users (
  id TEXT PRIMARY KEY,
  userPoolId TEXT NOT NULL REFERENCES userPools (id),
  userGroup TEXT NOT NULL,
  displayName TEXT,
  username TEXT,
  usernameKey TEXT,
  email TEXT,
  phone TEXT,
  passwordHash TEXT,
  emailVerifiedAt INTEGER,
  failedSignIns INTEGER NOT NULL DEFAULT 0,
  lockedAt INTEGER,
  createdAt INTEGER NOT NULL,
  UNIQUE (userPoolId, usernameKey),
  UNIQUE (userPoolId, email),
  UNIQUE (userPoolId, phone)
) STRICT;

CREATE TABLE sessions (
  tokenHash TEXT PRIMARY KEY,
  userId TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  createdAt INTEGER NOT NULL,
  expiresAt INTEGER NOT NULL
) STRICT;
CREATE INDEX sessionsOfUser ON sessions (userId);

CREATE TABLE verificationCodes (
  userId TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  purpose TEXT NOT NULL,
  recipient TEXT NOT NULL,
  codeHash TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  expiresAt INTEGER NOT NULL,
  PRIMARY KEY (userId, purpose)
) STRICT;

CREATE TABLE verificationLinks (
  tokenHash TEXT PRIMARY KEY,
  userId TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  email TEXT NOT NULL,
  expiresAt INTEGER NOT NULL
) STRICT;

CREATE TABLE outbox (
  id INTEGER PRIMARY KEY,
  recipient TEXT NOT NULL,
  purpose TEXT NOT NULL,
  secret TEXT NOT NULL,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX outboxOfRecipient ON outbox (recipient);

CREATE TABLE captchas (
  id TEXT PRIMARY KEY,
  answer TEXT NOT NULL,
  expiresAt INTEGER NOT NULL
) STRICT;

CREATE TABLE signUps (
  id INTEGER PRIMARY KEY,
  client TEXT NOT NULL,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX signUpsOfClient ON signUps (client, createdAt);

CREATE TABLE signInCounts (
  userPoolId TEXT NOT NULL REFERENCES userPools (id) ON DELETE CASCADE,
  month TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (userPoolId, month)
) STRICT;

CREATE TABLE applications (
  id TEXT PRIMARY KEY,
  userPoolId TEXT NOT NULL REFERENCES userPools (id),
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  description TEXT NOT NULL,
  domain TEXT UNIQUE,
  subdomain TEXT UNIQUE,
  redirectUri TEXT,
  signUpOpen INTEGER NOT NULL,
  createdAt INTEGER NOT NULL,
  UNIQUE (userPoolId, name)
) STRICT;

CREATE TABLE collaborations (
  userPoolId TEXT NOT NULL REFERENCES userPools (id) ON DELETE CASCADE,
  userId TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  permissions TEXT NOT NULL,
  createdAt INTEGER NOT NULL,
  PRIMARY KEY (userPoolId, userId)
) STRICT;

CREATE TABLE orders (
  id TEXT PRIMARY KEY,
  userId TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  applicationId TEXT NOT NULL,
  plan TEXT NOT NULL,
  price INTEGER NOT NULL,
  payment TEXT NOT NULL,
  state TEXT NOT NULL,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE INDEX ordersOfUser ON orders (userId);
`;
