-- Late, and nothing its reader did not know or could still do: it is not sent any more.
ALTER TABLE mail ADD COLUMN withdrawn_at timestamptz;
DROP INDEX mail_due;
CREATE INDEX mail_due ON mail (next_attempt_at)
    WHERE sent_at IS NULL AND given_up_at IS NULL AND withdrawn_at IS NULL;
DROP INDEX mail_in_trouble;
CREATE INDEX mail_in_trouble ON mail (next_attempt_at)
    WHERE sent_at IS NULL AND attempts > 0 AND withdrawn_at IS NULL;
