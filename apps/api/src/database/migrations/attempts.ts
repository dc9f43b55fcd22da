/**
 * Version 5: one table counts every kind of attempt. Locks follow from the counts and end by themselves, so accounts
 * that were locked before are open again. A user may have several reset codes, and clients that signed in before.
 */
export const attempts = `
CREATE TABLE attempts (
  id INTEGER PRIMARY KEY,
  action TEXT NOT NULL,
  actor TEXT NOT NULL,
  createdAt INTEGER NOT NULL,
  expiresAt INTEGER NOT NULL
) STRICT;
CREATE INDEX attemptsOfActor ON attempts (action, actor, createdAt);
CREATE INDEX expiredAttempts ON attempts (expiresAt);

CREATE TABLE resetCodes (
  codeHash TEXT PRIMARY KEY,
  userId TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  expiresAt INTEGER NOT NULL
) STRICT;
CREATE INDEX resetCodesOfUser ON resetCodes (userId);

CREATE TABLE knownDevices (
  tokenHash TEXT NOT NULL,
  userId TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  createdAt INTEGER NOT NULL,
  PRIMARY KEY (tokenHash, userId)
) STRICT;
CREATE INDEX knownDevicesOfUser ON knownDevices (userId);

DELETE FROM verificationCodes WHERE purpose = 'reset-password';
ALTER TABLE verificationCodes DROP COLUMN earlierAttempts;
ALTER TABLE users DROP COLUMN failedSignIns;
ALTER TABLE users DROP COLUMN lockedAt;
DROP TABLE signUps;
`;
