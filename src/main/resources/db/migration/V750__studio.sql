-- Drafts of diagrams with their forms. A release that brings another diagram than the one it brought before is a draft too.
CREATE TABLE process_draft (
    id              uuid PRIMARY KEY,
    process         text NOT NULL,
    -- the published version that it began from; 0 if there was none
    based_on        integer NOT NULL CHECK (based_on >= 0),
    origin          text NOT NULL CHECK (origin IN ('MANAGER', 'RELEASE')),
    state           text NOT NULL CHECK (state IN ('OPEN', 'PUBLISHED', 'DISCARDED')),
    bpmn            text NOT NULL,
    created_by_name text NOT NULL,
    created_at      timestamptz NOT NULL,
    changed_by_name text NOT NULL,
    changed_at      timestamptz NOT NULL,
    -- publishing waits for a second manager
    asked_by        uuid REFERENCES person,
    asked_by_name   text,
    asked_at        timestamptz,
    asked_reason    text,
    version         bigint NOT NULL
);

CREATE INDEX process_draft_open ON process_draft (process, changed_at DESC) WHERE state = 'OPEN';

CREATE TABLE process_draft_form (
    draft   uuid NOT NULL REFERENCES process_draft,
    form    text NOT NULL,
    content text NOT NULL,
    PRIMARY KEY (draft, form)
);

-- Who published which version, when and why; versions that came with the release have no row.
CREATE TABLE publication (
    process          text NOT NULL,
    version          integer NOT NULL CHECK (version > 0),
    published_by     uuid NOT NULL REFERENCES person,
    published_by_name text NOT NULL,
    published_at     timestamptz NOT NULL,
    reason           text NOT NULL,
    approved_by_name text,
    -- the earlier version that was published again
    taken_from       integer,
    draft            uuid REFERENCES process_draft,
    PRIMARY KEY (process, version)
);

-- What releases brought: each is deployed or proposed once.
CREATE TABLE released_model (
    process text NOT NULL,
    digest  text NOT NULL,
    PRIMARY KEY (process, digest)
);
