-- A request can be for the renewal of a badge that comes to its end; it is asked for once.
ALTER TABLE openrec.award ADD COLUMN renewal_begun_at timestamptz;
CREATE INDEX award_ending ON openrec.award (valid_until, id)
    WHERE valid_until IS NOT NULL AND renewal_begun_at IS NULL AND standing = 'GOOD';
ALTER TABLE openrec.application ADD COLUMN renews text REFERENCES openrec.award;
CREATE UNIQUE INDEX application_renews ON openrec.application (renews) WHERE renews IS NOT NULL;
ALTER TABLE openrec.application DROP CONSTRAINT application_status_check;
ALTER TABLE openrec.application ADD CONSTRAINT application_status_check CHECK (status IN
    ('RENEWING', 'IN_REVIEW', 'DECIDED', 'NOT_YET', 'ACCEPTED', 'ISSUED', 'REFUSED', 'ABANDONED', 'WITHDRAWN', 'CLOSED'));
DROP INDEX openrec.application_open;
CREATE UNIQUE INDEX application_open ON openrec.application (applicant, achievement)
    WHERE status IN ('RENEWING', 'IN_REVIEW', 'DECIDED', 'NOT_YET', 'ACCEPTED');
