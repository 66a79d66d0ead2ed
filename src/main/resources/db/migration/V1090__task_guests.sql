-- Who does one task from outside, and until when it is open to them.
CREATE TABLE openrec.task_guest (
    task_id       text NOT NULL REFERENCES openrec.task_entry ON DELETE CASCADE,
    person        uuid NOT NULL REFERENCES openrec.person ON DELETE CASCADE,
    host          uuid NOT NULL REFERENCES openrec.person,
    invited_at    timestamptz NOT NULL,
    ends_at       timestamptz NOT NULL,
    taken_back_at timestamptz,
    PRIMARY KEY (task_id, person)
);
CREATE INDEX task_guest_by_person ON openrec.task_guest (person);
CREATE INDEX task_guest_by_end ON openrec.task_guest (ends_at);

-- What somebody from outside may read for their task: while it is open, and what they did themselves.
CREATE VIEW openrec.outside_call AS
SELECT e.subject_type, e.subject_id, g.person, g.ends_at
FROM openrec.task_guest g JOIN openrec.task_entry e ON e.id = g.task_id
WHERE g.taken_back_at IS NULL AND (e.closed_at IS NULL OR e.done_at IS NOT NULL AND e.assignee = g.person);
