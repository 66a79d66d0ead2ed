-- Who may be what: rules read what the identity provider says of a person, at each signing in.
CREATE TABLE openrec.access_rule (
    position        integer PRIMARY KEY,
    claim           text NOT NULL,
    how             text NOT NULL,
    value           text NOT NULL,
    role            text NOT NULL,
    organisation_id text REFERENCES openrec.organisation
);
-- What a rule gave goes when no rule gives it any more; what was granted by hand stays.
ALTER TABLE openrec.membership ADD COLUMN by_rule boolean NOT NULL DEFAULT false;
-- What the provider said the last time: rules are counted on it before they are saved.
CREATE TABLE openrec.person_claims (
    person  uuid PRIMARY KEY REFERENCES openrec.person ON DELETE CASCADE,
    claims  jsonb NOT NULL,
    seen_at timestamptz NOT NULL
);
-- An organisation that takes part no more; what it did stays.
ALTER TABLE openrec.organisation ADD COLUMN archived_at timestamptz;
-- The address by which the first administrator comes in: good once.
CREATE TABLE openrec.first_door (
    token_hash  text PRIMARY KEY,
    expires_at  timestamptz NOT NULL,
    -- of what the browser got that opened it: whoever comes back with it administers
    opened_hash text UNIQUE
);
