-- Pages of initiatives: open ones, and ended ones behind a filter, newest first.
CREATE INDEX initiative_open ON initiative (opened_at DESC, id DESC) WHERE ended_at IS NULL;
CREATE INDEX initiative_ended ON initiative (opened_at DESC, id DESC) WHERE ended_at IS NOT NULL;

-- The directory is searched by parts of names.
CREATE INDEX person_by_words ON person USING gin ((display_name || ' ' || login) public.gin_trgm_ops);
CREATE INDEX person_by_name ON person (display_name, login);

-- The files of a subject, and the drafts of a person.
CREATE INDEX task_file_of_subject ON task_file (subject_type, subject_id);
CREATE INDEX task_draft_of_person ON task_draft (person_id);
