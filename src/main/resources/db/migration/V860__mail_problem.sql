-- What the mail host said last of a mail that is not sent yet.
ALTER TABLE mail ADD COLUMN problem text;
CREATE INDEX mail_in_trouble ON mail (next_attempt_at) WHERE sent_at IS NULL AND attempts > 0;
