-- The PNG of a badge as it was given out: another version of our drawing program may draw it otherwise, and what people
-- hold stays what we gave.
CREATE TABLE credential_drawing (
    achievement text NOT NULL,
    achievement_version integer NOT NULL,
    png bytea NOT NULL,
    PRIMARY KEY (achievement, achievement_version)
);
