-- A key signs by one algorithm; one of an owner does so at a time. From when on others may have had it is kept.
ALTER TABLE openrec.signing_key
    ADD COLUMN algorithm        text NOT NULL DEFAULT 'ED25519',
    ADD COLUMN compromised_from timestamptz;
DROP INDEX openrec.signing_key_in_use;
CREATE UNIQUE INDEX signing_key_in_use ON openrec.signing_key (owner, algorithm) WHERE retired_at IS NULL;

-- What a compromised key had signed before is signed anew, one after the other: how far that is.
CREATE TABLE openrec.key_reissue (
    owner       text NOT NULL,
    key_number  integer NOT NULL,
    person      uuid NOT NULL,
    person_name text NOT NULL,
    reason      text NOT NULL,
    last_entry  bigint NOT NULL DEFAULT 0,
    total       bigint NOT NULL,
    done        bigint NOT NULL DEFAULT 0,
    skipped     bigint NOT NULL DEFAULT 0,
    failed      bigint NOT NULL DEFAULT 0,
    begun_at    timestamptz NOT NULL,
    ended_at    timestamptz,
    PRIMARY KEY (owner, key_number),
    FOREIGN KEY (owner, key_number) REFERENCES openrec.signing_key
);
CREATE TABLE openrec.key_reissue_failure (
    owner      text NOT NULL,
    key_number integer NOT NULL,
    document   text NOT NULL,
    cause      text NOT NULL,
    PRIMARY KEY (owner, key_number, document),
    FOREIGN KEY (owner, key_number) REFERENCES openrec.key_reissue
);
