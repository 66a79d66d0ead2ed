-- Signed credentials, byte for byte as they were signed: at most one for each application.
CREATE TABLE credential (
    id                  text PRIMARY KEY,
    application_id      uuid NOT NULL UNIQUE,
    holder              uuid NOT NULL,
    holder_name         text NOT NULL,
    achievement         text NOT NULL,
    achievement_version integer NOT NULL,
    issuer              text NOT NULL,
    document            bytea NOT NULL,
    visibility          text NOT NULL DEFAULT 'LINK',
    issued_at           timestamptz NOT NULL
);

CREATE INDEX credential_by_achievement ON credential (achievement);
CREATE INDEX credential_by_holder ON credential (holder, issued_at);
