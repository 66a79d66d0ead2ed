-- Where persons are signed in with pages: what is not here any more ends on its node.
CREATE TABLE openrec.signed_in (
    id      uuid PRIMARY KEY,
    person  uuid NOT NULL REFERENCES openrec.person ON DELETE CASCADE,
    device  text NOT NULL,
    since   timestamptz NOT NULL,
    seen_at timestamptz NOT NULL
);
CREATE INDEX signed_in_by_person ON openrec.signed_in (person);
CREATE INDEX signed_in_by_seen ON openrec.signed_in (seen_at);

-- What programs of a person call with, until its end; kept as a hash.
CREATE TABLE openrec.api_token (
    id         uuid PRIMARY KEY,
    person     uuid NOT NULL REFERENCES openrec.person ON DELETE CASCADE,
    name       text NOT NULL,
    token_hash text NOT NULL UNIQUE,
    scopes     text[] NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX api_token_by_person ON openrec.api_token (person);

-- Addresses of a person beside that of the provider. One that is confirmed is one person's.
CREATE TABLE openrec.person_address (
    person       uuid NOT NULL REFERENCES openrec.person ON DELETE CASCADE,
    address      text NOT NULL,
    confirmed_at timestamptz,
    PRIMARY KEY (person, address)
);
CREATE UNIQUE INDEX person_address_confirmed ON openrec.person_address (lower(address)) WHERE confirmed_at IS NOT NULL;
-- The one that badges are made out to, where it is not the one of the provider.
ALTER TABLE openrec.person ADD COLUMN badge_email text;

-- Links that were sent by mail, good once and until their end; kept as a hash.
CREATE TABLE openrec.mail_link (
    token_hash text PRIMARY KEY,
    purpose    text NOT NULL,
    person     uuid NOT NULL REFERENCES openrec.person ON DELETE CASCADE,
    address    text NOT NULL,
    sent_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX mail_link_by_address ON openrec.mail_link (lower(address), sent_at);

-- Passkeys (W3C Web Authentication, credential record).
CREATE TABLE openrec.passkey (
    credential_id    text PRIMARY KEY, -- in base64url
    person           uuid NOT NULL REFERENCES openrec.person ON DELETE CASCADE,
    name             text NOT NULL,
    public_key       bytea NOT NULL,
    signature_count  bigint NOT NULL,
    user_verified    boolean NOT NULL,
    backup_eligible  boolean NOT NULL,
    backed_up        boolean NOT NULL,
    transports       text[] NOT NULL,
    attestation      bytea,
    client_data      bytea,
    created_at       timestamptz NOT NULL,
    used_at          timestamptz NOT NULL
);
CREATE INDEX passkey_by_person ON openrec.passkey (person);

-- A mail that is no message in the product: to an address itself, and of no use after a while.
ALTER TABLE openrec.mail ADD COLUMN id uuid;
UPDATE openrec.mail SET id = message_id;
ALTER TABLE openrec.mail DROP CONSTRAINT mail_pkey;
ALTER TABLE openrec.mail ADD PRIMARY KEY (id);
ALTER TABLE openrec.mail ALTER COLUMN message_id DROP NOT NULL;
ALTER TABLE openrec.mail ADD CONSTRAINT mail_of_message UNIQUE (message_id);
ALTER TABLE openrec.mail ADD COLUMN title text;
ALTER TABLE openrec.mail ADD COLUMN body text;
ALTER TABLE openrec.mail ADD COLUMN link text;
ALTER TABLE openrec.mail ADD COLUMN good_until timestamptz;
ALTER TABLE openrec.mail ADD CONSTRAINT mail_has_words CHECK ((message_id IS NULL) = (title IS NOT NULL));
