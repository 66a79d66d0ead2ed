-- Counts its savings: whoever saves says which one was before the eyes, so that two tabs never overwrite each other.
ALTER TABLE application_draft ADD COLUMN version bigint NOT NULL DEFAULT 1;
ALTER TABLE task_draft ADD COLUMN version bigint NOT NULL DEFAULT 1;
