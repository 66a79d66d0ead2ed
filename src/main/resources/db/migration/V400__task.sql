-- Every task, the finished ones too: who may do it and who did is asked of it later on.
CREATE TABLE task_entry (
    id             text PRIMARY KEY,
    subject_type   text NOT NULL,
    subject_id     text NOT NULL,
    process_key    text NOT NULL,
    step           text NOT NULL,
    visit          text,
    name_fr        text NOT NULL,
    name_en        text NOT NULL,
    title_fr       text NOT NULL,
    title_en       text NOT NULL,
    category       text,
    category_fr    text,
    category_en    text,
    -- name and title in both languages, without case and accents
    search_text    text NOT NULL,
    form           text,
    deployment     text NOT NULL,
    -- codes of groups, and the id of a person
    candidates     text[] NOT NULL,
    personal       boolean NOT NULL,
    excluded       uuid[] NOT NULL,
    -- who holds it; once it is done, who did it
    assignee       uuid,
    assignee_login text,
    assignee_name  text,
    created_at     timestamptz NOT NULL,
    due_at         timestamptz,
    -- what the list sorts by: far away where there is no date
    due_key        timestamptz NOT NULL,
    done_at        timestamptz,
    closed_at      timestamptz
);

CREATE INDEX task_entry_by_assignee_due ON task_entry (assignee, due_key, id) WHERE closed_at IS NULL;
CREATE INDEX task_entry_by_assignee_created ON task_entry (assignee, created_at, id) WHERE closed_at IS NULL;
CREATE INDEX task_entry_by_subject ON task_entry (subject_type, subject_id);
-- several instances of one visit to a step are for different people
CREATE UNIQUE INDEX task_entry_by_visit ON task_entry (visit, assignee) WHERE visit IS NOT NULL AND assignee IS NOT NULL;

-- The open tasks at each door (a group's code or a person's id), in the orders that lists have: what is finished or
-- stands at others' doors costs a list nothing.
CREATE TABLE task_candidate (
    candidate  text NOT NULL,
    task_id    text NOT NULL REFERENCES task_entry ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    due_key    timestamptz NOT NULL,
    category   text,
    PRIMARY KEY (task_id, candidate)
);

CREATE INDEX task_candidate_by_due ON task_candidate (candidate, due_key, task_id);
CREATE INDEX task_candidate_by_created ON task_candidate (candidate, created_at, task_id);
CREATE INDEX task_candidate_by_category ON task_candidate (candidate, category, task_id);

-- What somebody began to write, kept for whoever was too late as well.
CREATE TABLE task_draft (
    task_id   text NOT NULL REFERENCES task_entry ON DELETE CASCADE,
    person_id uuid NOT NULL,
    form_values jsonb NOT NULL,
    kept_at   timestamptz NOT NULL,
    PRIMARY KEY (task_id, person_id)
);

-- The dossier of a subject: its completed forms.
CREATE TABLE dossier_entry (
    task_id      text PRIMARY KEY REFERENCES task_entry,
    subject_type text NOT NULL,
    subject_id   text NOT NULL,
    process_key  text NOT NULL,
    step         text NOT NULL,
    form         text NOT NULL,
    deployment   text NOT NULL,
    person_id    uuid NOT NULL,
    person_name  text NOT NULL,
    form_values  jsonb NOT NULL,
    completed_at timestamptz NOT NULL
);

CREATE INDEX dossier_entry_by_subject ON dossier_entry (subject_type, subject_id, completed_at);
