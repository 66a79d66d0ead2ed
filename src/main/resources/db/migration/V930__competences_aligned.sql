-- Where a competence of a framework is described for everybody, if anywhere; kept with what was picked from it.
ALTER TABLE openrec.framework_competence ADD COLUMN address text;
UPDATE openrec.framework_competence SET address = code WHERE code ~ '^https?://';
ALTER TABLE openrec.contribution
    ADD COLUMN framework text NOT NULL DEFAULT '',
    ADD COLUMN address   text;
