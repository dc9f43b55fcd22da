/** Version 4: keeps the count of attempts after a new code is sent. */
export const earlierAttempts = `
ALTER TABLE verificationCodes ADD COLUMN earlierAttempts INTEGER NOT NULL DEFAULT 0;
`;
