-- Sessions as appointments in calendars: how often each has changed (RFC 5545, 3.8.7.4), and where a workshop takes place.
ALTER TABLE openrec.meeting ADD COLUMN sequence int NOT NULL DEFAULT 0;
ALTER TABLE openrec.workshop ADD COLUMN sequence int NOT NULL DEFAULT 0;
ALTER TABLE openrec.workshop ADD COLUMN place text NOT NULL DEFAULT '';

ALTER TABLE openrec.message ADD COLUMN appointment jsonb;

-- The secret addresses by which calendar programs read what somebody is invited to.
CREATE TABLE openrec.calendar_feed (
    person     uuid PRIMARY KEY REFERENCES openrec.person ON DELETE CASCADE,
    hash       text NOT NULL UNIQUE,
    created_at timestamptz NOT NULL
);
