-- Why somebody is told, when each kind of message is mailed to whom, and the messages that wait for their reader's day.
ALTER TABLE openrec.message ADD COLUMN relation text NOT NULL DEFAULT 'WORK';
ALTER TABLE openrec.message ALTER COLUMN relation DROP DEFAULT;
ALTER TABLE openrec.message ADD COLUMN digest_at timestamptz;
CREATE INDEX message_for_digest ON openrec.message (digest_at) WHERE digest_at IS NOT NULL;

CREATE TABLE openrec.notice_pace (
    person   uuid NOT NULL REFERENCES openrec.person ON DELETE CASCADE,
    relation text NOT NULL,
    pace     text NOT NULL,
    PRIMARY KEY (person, relation)
);
