-- Whether a review was given by somebody from outside, whom the service had asked to.
ALTER TABLE openrec.application_review ADD COLUMN outside boolean NOT NULL DEFAULT false;
