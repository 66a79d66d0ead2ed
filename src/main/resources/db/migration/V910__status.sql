-- Whether an award holds, as its issuer last said, and where that stands in the lists that the issuer signs.
ALTER TABLE openrec.award
    ADD COLUMN standing        text NOT NULL DEFAULT 'GOOD',
    ADD COLUMN standing_reason text,
    ADD COLUMN standing_since  timestamptz,
    ADD COLUMN status_list     integer,
    ADD COLUMN status_index    integer;
CREATE UNIQUE INDEX award_by_status ON openrec.award (issuer, status_list, status_index) WHERE status_list IS NOT NULL;
CREATE INDEX award_not_good ON openrec.award (issuer, status_list, standing) WHERE standing <> 'GOOD';

-- How many places of an issuer were given away, and the key by which they are shuffled.
CREATE TABLE openrec.status_counter (
    issuer      text PRIMARY KEY,
    shuffle_key bytea NOT NULL,
    next        bigint NOT NULL
);

-- A list is signed anew when it has changed since, and before it runs out.
CREATE TABLE openrec.status_list (
    issuer         text NOT NULL,
    purpose        text NOT NULL,
    number         integer NOT NULL,
    changes        bigint NOT NULL DEFAULT 0,
    signed_changes bigint,
    document       bytea,
    valid_until    timestamptz,
    PRIMARY KEY (issuer, purpose, number)
);

-- What was said of awards, by whom and why: it stays.
CREATE TABLE openrec.award_change (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    award         text NOT NULL REFERENCES openrec.award,
    state         text NOT NULL,
    public_reason text,
    reason        text NOT NULL,
    person        uuid NOT NULL,
    person_name   text NOT NULL,
    role          text NOT NULL,
    changed_at    timestamptz NOT NULL
);
CREATE INDEX award_change_by_award ON openrec.award_change (award, id);
