-- The named sets of people that a case has of its own. The door of the set is that of tasks for it; the member's is the
-- code of a group or the id of a person. Who has left stays on record.
CREATE TABLE case_member (
    set_door   text NOT NULL,
    door       text NOT NULL,
    entered_at timestamptz NOT NULL,
    left_at    timestamptz
);

CREATE UNIQUE INDEX case_member_now ON case_member (door, set_door) WHERE left_at IS NULL;

ALTER TABLE task_entry
    -- one thing of several, and the member of a set for whom the step is repeated
    ADD COLUMN about  text,
    ADD COLUMN member text,
    -- its case rests: it stands in no list
    ADD COLUMN paused boolean NOT NULL DEFAULT false;
