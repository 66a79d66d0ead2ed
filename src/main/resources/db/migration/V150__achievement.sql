CREATE TABLE achievement (
    id              text PRIMARY KEY,
    issuer          text NOT NULL REFERENCES organisation,
    current_version integer NOT NULL,
    retired         boolean NOT NULL DEFAULT false
);

-- A version is frozen: rows are added, never changed.
CREATE TABLE achievement_version (
    achievement_id text NOT NULL REFERENCES achievement,
    version        integer NOT NULL,
    content        jsonb NOT NULL,
    image_svg      text NOT NULL,
    published_at   timestamptz NOT NULL,
    PRIMARY KEY (achievement_id, version)
);
