-- Initiatives: what one asks by is a column; what happened is a row that stays.
CREATE TABLE initiative (
    id             uuid PRIMARY KEY,
    title          text NOT NULL,
    organisation   text NOT NULL REFERENCES organisation,
    start_phase    integer NOT NULL CHECK (start_phase BETWEEN 1 AND 8),
    -- what was done on paper before, if it began later
    reason         text NOT NULL,
    phase          integer NOT NULL CHECK (phase BETWEEN 1 AND 8),
    state          text NOT NULL CHECK (state IN ('OPEN', 'PAUSED', 'LEFT', 'COMPLETED', 'WITHOUT_BADGE')),
    opened_by      uuid NOT NULL REFERENCES person,
    opened_by_name text NOT NULL,
    opened_at      timestamptz NOT NULL,
    ended_at       timestamptz,
    version        bigint NOT NULL
);

CREATE INDEX initiative_by_organisation ON initiative (organisation, opened_at DESC);

CREATE TABLE phase_visit (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    initiative uuid NOT NULL REFERENCES initiative,
    number     integer NOT NULL CHECK (number BETWEEN 1 AND 8),
    entered_at timestamptz NOT NULL,
    left_at    timestamptz,
    -- left before it was done: the initiative went back, or ended
    unfinished boolean NOT NULL DEFAULT false
);

CREATE INDEX phase_visit_of_initiative ON phase_visit (initiative, id);

CREATE TABLE party (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    initiative    uuid NOT NULL REFERENCES initiative,
    kind          text NOT NULL CHECK (kind IN ('PARTNER', 'STUDENTS')),
    organisation  text REFERENCES organisation,
    person        uuid REFERENCES person,
    -- the code of a group or the id of a person: who acts for the party
    door          text NOT NULL,
    name          text NOT NULL,
    entered_at    timestamptz NOT NULL,
    entered_phase integer NOT NULL,
    left_at       timestamptz,
    left_phase    integer,
    -- its contributions stay without its name
    anonymous     boolean NOT NULL DEFAULT false,
    CHECK ((organisation IS NULL) <> (person IS NULL))
);

CREATE INDEX party_of_initiative ON party (initiative, id);
CREATE UNIQUE INDEX party_once ON party (initiative, door) WHERE left_at IS NULL;
CREATE INDEX party_by_door ON party (door);

-- The ledger: who was party, when, and what they committed to.
CREATE TABLE party_event (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    initiative uuid NOT NULL REFERENCES initiative,
    party      bigint NOT NULL REFERENCES party,
    kind       text NOT NULL CHECK (kind IN ('ENTERED', 'COMMITTED', 'LEFT')),
    phase      integer NOT NULL,
    text       text NOT NULL,
    happened_at timestamptz NOT NULL
);

CREATE INDEX party_event_of_initiative ON party_event (initiative, id);

CREATE TABLE contribution (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    initiative  uuid NOT NULL REFERENCES initiative,
    kind        text NOT NULL CHECK (kind IN ('INTEREST', 'SITUATION', 'COMPETENCE', 'EVIDENCE')),
    -- which side of an interest
    aspect      text CHECK (aspect IN ('GIVES', 'GAINS', 'COMMITS', 'FOR_ORGANISATIONS', 'FOR_STUDENTS')),
    text        text NOT NULL,
    -- of a framework that the competence was picked from
    code        text NOT NULL DEFAULT '',
    party       bigint REFERENCES party,
    author      uuid NOT NULL REFERENCES person,
    author_name text NOT NULL,
    phase       integer NOT NULL,
    given_at    timestamptz NOT NULL
);

CREATE INDEX contribution_of_initiative ON contribution (initiative, kind, id);

-- What the team wrote down in a phase: the need, who stands around, who was named.
CREATE TABLE phase_note (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    initiative uuid NOT NULL REFERENCES initiative,
    phase      integer NOT NULL,
    about      text NOT NULL CHECK (about IN ('NEED', 'STUDENTS', 'EXPECTATIONS', 'CONTEXT', 'ACTOR')),
    text       text NOT NULL,
    written_at timestamptz NOT NULL
);

CREATE INDEX phase_note_of_initiative ON phase_note (initiative, id);

CREATE TABLE crossing (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    initiative uuid NOT NULL REFERENCES initiative,
    situation  bigint NOT NULL REFERENCES contribution,
    competence bigint NOT NULL REFERENCES contribution,
    evidence   bigint NOT NULL REFERENCES contribution,
    crossed_at timestamptz NOT NULL,
    UNIQUE (initiative, situation, competence, evidence)
);

CREATE TABLE paper_badge (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    initiative          uuid NOT NULL REFERENCES initiative,
    state               text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'DROPPED')),
    name_fr             text NOT NULL,
    name_en             text NOT NULL,
    summary_fr          text NOT NULL,
    summary_en          text NOT NULL,
    -- how often it has been proposed at the gate
    round               integer NOT NULL,
    drafted_at          timestamptz NOT NULL,
    ended_at            timestamptz,
    achievement         text,
    achievement_version integer,
    version             bigint NOT NULL
);

CREATE INDEX paper_badge_of_initiative ON paper_badge (initiative, id);

CREATE TABLE paper_badge_criterion (
    paper_badge bigint NOT NULL REFERENCES paper_badge,
    position    integer NOT NULL,
    crossing    bigint NOT NULL REFERENCES crossing,
    title       text NOT NULL,
    description text NOT NULL,
    PRIMARY KEY (paper_badge, position)
);

-- Every word that was said at the gate, with its date.
CREATE TABLE gate_decision (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    paper_badge bigint NOT NULL REFERENCES paper_badge,
    round       integer NOT NULL,
    voice       text NOT NULL CHECK (voice IN ('PARTY', 'SERVICE', 'SPONSOR')),
    party       bigint REFERENCES party,
    agreed      boolean NOT NULL,
    reason      text NOT NULL,
    author      uuid NOT NULL REFERENCES person,
    author_name text NOT NULL,
    decided_at  timestamptz NOT NULL
);

CREATE INDEX gate_decision_of_badge ON gate_decision (paper_badge, id);

CREATE TABLE meeting (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    initiative uuid NOT NULL REFERENCES initiative,
    number     integer NOT NULL,
    state      text NOT NULL CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
    place      text NOT NULL DEFAULT '',
    agenda     text NOT NULL DEFAULT '',
    chosen_at  timestamptz,
    attendance text NOT NULL DEFAULT '',
    minutes    text NOT NULL DEFAULT '',
    decisions  text NOT NULL DEFAULT '',
    next_steps text NOT NULL DEFAULT '',
    opened_at  timestamptz NOT NULL,
    ended_at   timestamptz,
    version    bigint NOT NULL
);

CREATE INDEX meeting_of_initiative ON meeting (initiative, id);

CREATE TABLE meeting_date (
    meeting     bigint NOT NULL REFERENCES meeting,
    position    integer NOT NULL,
    proposed_at timestamptz NOT NULL,
    PRIMARY KEY (meeting, position)
);

CREATE TABLE workshop (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    initiative uuid NOT NULL REFERENCES initiative,
    number     integer NOT NULL,
    state      text NOT NULL CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
    theme      text NOT NULL DEFAULT '',
    mode       text CHECK (mode IN ('SYNCHRONOUS', 'ASYNCHRONOUS')),
    held_at    timestamptz,
    open_until timestamptz,
    attendance text NOT NULL DEFAULT '',
    summary    text NOT NULL DEFAULT '',
    opened_at  timestamptz NOT NULL,
    ended_at   timestamptz,
    version    bigint NOT NULL
);

CREATE INDEX workshop_of_initiative ON workshop (initiative, id);

CREATE TABLE use_plan (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    initiative    uuid NOT NULL REFERENCES initiative,
    places        text NOT NULL,
    communication text NOT NULL,
    contact       text NOT NULL,
    review_on     date NOT NULL,
    planned_at    timestamptz NOT NULL
);

CREATE INDEX use_plan_of_initiative ON use_plan (initiative, id);

-- What happened, in plain words.
CREATE TABLE journal_entry (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    initiative  uuid NOT NULL REFERENCES initiative,
    happened_at timestamptz NOT NULL,
    text_fr     text NOT NULL,
    text_en     text NOT NULL,
    -- empty where Openrec did it
    author_name text NOT NULL
);

CREATE INDEX journal_entry_of_initiative ON journal_entry (initiative, id);
