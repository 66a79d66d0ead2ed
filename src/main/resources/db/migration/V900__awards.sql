-- An award is that a person has a badge; what was signed of it are its credentials, one for each format.
ALTER TABLE openrec.credential RENAME TO award;
ALTER INDEX openrec.credential_by_achievement RENAME TO award_by_achievement;
ALTER INDEX openrec.credential_by_holder RENAME TO award_by_holder;
ALTER TABLE openrec.award RENAME CONSTRAINT credential_pkey TO award_pkey;
ALTER TABLE openrec.award RENAME COLUMN issued_at TO awarded_at;

CREATE TABLE openrec.credential (
    award    text NOT NULL REFERENCES openrec.award,
    format   text NOT NULL,
    document bytea NOT NULL,
    PRIMARY KEY (award, format)
);
INSERT INTO openrec.credential (award, format, document) SELECT id, 'DATA_INTEGRITY', document FROM openrec.award;
ALTER TABLE openrec.award DROP COLUMN document;

-- Where an award comes from leads to one award at most.
ALTER TABLE openrec.award ADD COLUMN source_kind text, ADD COLUMN source_id text;
UPDATE openrec.award SET source_kind = 'REQUEST', source_id = application_id::text;
ALTER TABLE openrec.award
    ALTER COLUMN source_kind SET NOT NULL,
    ALTER COLUMN source_id SET NOT NULL,
    DROP COLUMN application_id,
    ADD CONSTRAINT award_of_source UNIQUE (source_kind, source_id);
