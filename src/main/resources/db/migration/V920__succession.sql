-- A process can say something of an award by itself.
ALTER TABLE openrec.award_change ALTER COLUMN person DROP NOT NULL;
-- What was signed says from when until when it holds, and an award can take the place of one earlier one.
ALTER TABLE openrec.award
    ADD COLUMN valid_from  timestamptz,
    ADD COLUMN valid_until timestamptz,
    ADD COLUMN follows     text REFERENCES openrec.award;
UPDATE openrec.award SET valid_from = awarded_at;
ALTER TABLE openrec.award ALTER COLUMN valid_from SET NOT NULL;
CREATE UNIQUE INDEX award_follows ON openrec.award (follows) WHERE follows IS NOT NULL;
-- Why a document was signed is asked when it is signed anew.
CREATE INDEX signature_entry_by_document ON openrec.signature_entry (document_id);
