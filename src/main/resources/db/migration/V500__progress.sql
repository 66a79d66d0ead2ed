-- What a case has come through, in the words of its diagram: the timeline that persons read.
CREATE TABLE progress_step (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject_type text NOT NULL,
    subject_id   text NOT NULL,
    execution_id text NOT NULL,
    step         text NOT NULL,
    status_fr    text NOT NULL,
    status_en    text NOT NULL,
    turn         text NOT NULL,
    ended        boolean NOT NULL,
    entered_at   timestamptz NOT NULL,
    left_at      timestamptz
);

CREATE INDEX progress_step_by_subject ON progress_step (subject_id, subject_type);
