/** Version 4. Guesses count on when a new code is sent. */
export const earlierAttempts = `
ALTER TABLE verificationCodes ADD COLUMN earlierAttempts INTEGER NOT NULL DEFAULT 0;
`;
