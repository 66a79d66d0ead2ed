-- What a step says once the case has gone on.
ALTER TABLE openrec.progress_step ADD COLUMN past_fr TEXT, ADD COLUMN past_en TEXT;
