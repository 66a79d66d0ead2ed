CREATE TABLE message (
    id           uuid PRIMARY KEY,
    once         text NOT NULL,
    person_id    uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    subject_type text NOT NULL,
    subject_id   text NOT NULL,
    title        text NOT NULL,
    body         text NOT NULL,
    link         text NOT NULL,
    created_at   timestamptz NOT NULL,
    read_at      timestamptz,
    -- a job that repeats tells nobody twice
    UNIQUE (once, person_id)
);

CREATE INDEX message_by_person ON message (person_id, created_at DESC, id);
CREATE INDEX message_unread ON message (person_id) WHERE read_at IS NULL;

-- What is still to be mailed, and what was; a row is locked while its mail is on the way.
CREATE TABLE mail (
    message_id      uuid PRIMARY KEY REFERENCES message ON DELETE CASCADE,
    recipient       text NOT NULL,
    language        text NOT NULL,
    attempts        integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    sent_at         timestamptz,
    given_up_at     timestamptz
);

CREATE INDEX mail_due ON mail (next_attempt_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
