CREATE TABLE organisation (
    id      text PRIMARY KEY,
    kind    text NOT NULL,
    name_fr text NOT NULL,
    name_en text NOT NULL,
    email   text NOT NULL,
    url     text NOT NULL
);

CREATE TABLE person (
    id            uuid PRIMARY KEY,
    login         text NOT NULL UNIQUE,
    display_name  text NOT NULL,
    email         text NOT NULL,
    language      text NOT NULL,
    password_hash text
);

CREATE TABLE membership (
    person_id       uuid NOT NULL REFERENCES person,
    role            text NOT NULL,
    organisation_id text REFERENCES organisation,
    UNIQUE NULLS NOT DISTINCT (person_id, role, organisation_id)
);

CREATE INDEX membership_by_group ON membership (role, organisation_id);
