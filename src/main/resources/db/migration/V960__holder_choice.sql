-- What a holder wants badges to come to say of them: their name, and an identifier that is theirs.
CREATE TABLE openrec.holder_choice (
    person     uuid PRIMARY KEY REFERENCES openrec.person,
    name_shown boolean NOT NULL,
    did        text
);
-- Where an issuer is, and its logo (SVG), as its profile says.
ALTER TABLE openrec.organisation
    ADD COLUMN street      text NOT NULL DEFAULT '',
    ADD COLUMN postal_code text NOT NULL DEFAULT '',
    ADD COLUMN locality    text NOT NULL DEFAULT '',
    ADD COLUMN country     text NOT NULL DEFAULT '',
    ADD COLUMN logo_svg    text;
