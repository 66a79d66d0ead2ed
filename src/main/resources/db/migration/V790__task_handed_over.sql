-- Who handed a task over to its holder, and with what word.
ALTER TABLE openrec.task_entry ADD COLUMN handed_by text;
ALTER TABLE openrec.task_entry ADD COLUMN handed_note text;

-- How many instances one visit to a step has, and how many are done.
CREATE INDEX task_entry_of_visit ON openrec.task_entry (visit) WHERE visit IS NOT NULL;
