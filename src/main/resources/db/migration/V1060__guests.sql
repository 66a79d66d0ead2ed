-- Links by which somebody without an account takes part in one thing; link, devices and codes are kept as hashes.
CREATE TABLE openrec.guest_pass (
    person        uuid PRIMARY KEY REFERENCES openrec.person ON DELETE CASCADE,
    token_hash    text NOT NULL UNIQUE,
    subject_type  text NOT NULL,
    subject_id    text NOT NULL,
    link          text NOT NULL,
    address       text NOT NULL,
    host          uuid NOT NULL REFERENCES openrec.person,
    created_at    timestamptz NOT NULL,
    ends_at       timestamptz NOT NULL,
    taken_back_at timestamptz,
    used_at       timestamptz,
    -- when its guest has become an account, which does not end with the pass
    kept_at       timestamptz
);
CREATE INDEX guest_pass_by_subject ON openrec.guest_pass (subject_type, subject_id);

CREATE TABLE openrec.guest_device (
    person      uuid NOT NULL REFERENCES openrec.guest_pass ON DELETE CASCADE,
    device_hash text NOT NULL,
    PRIMARY KEY (person, device_hash)
);

CREATE TABLE openrec.guest_code (
    person     uuid PRIMARY KEY REFERENCES openrec.guest_pass ON DELETE CASCADE,
    code_hash  text NOT NULL,
    tries      int NOT NULL DEFAULT 0,
    sent_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);

ALTER TABLE openrec.party_event DROP CONSTRAINT party_event_kind_check;
ALTER TABLE openrec.party_event ADD CONSTRAINT party_event_kind_check
    CHECK (kind IN ('INVITED', 'ENTERED', 'CAME', 'COMMITTED', 'TAKEN_BACK', 'LEFT'));
