-- The keys of issuing organisations. Private halves are encrypted; a retired key stays, or every past badge breaks.
CREATE TABLE signing_key (
    owner          text NOT NULL,
    number         integer NOT NULL,
    public_key     text NOT NULL,
    salt           bytea NOT NULL,
    encrypted      bytea NOT NULL,
    created_at     timestamptz NOT NULL,
    retired_at     timestamptz,
    PRIMARY KEY (owner, number)
);

-- One key of an owner signs at a time.
CREATE UNIQUE INDEX signing_key_in_use ON signing_key (owner) WHERE retired_at IS NULL;

-- Every signature leaves an entry.
CREATE TABLE signature_entry (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner         text NOT NULL,
    key_number    integer NOT NULL,
    document_id   text NOT NULL,
    document_hash text NOT NULL,
    signed_at     timestamptz NOT NULL,
    FOREIGN KEY (owner, key_number) REFERENCES signing_key
);
