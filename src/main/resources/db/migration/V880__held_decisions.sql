-- Decisions that can still be taken back are few, however many a reviewer has taken.
CREATE INDEX application_held ON application (held_until) WHERE status = 'DECIDED';
