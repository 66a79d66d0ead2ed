-- Whether the holder shows, beside the badge, what it was awarded for.
ALTER TABLE openrec.credential ADD COLUMN evidence_shared boolean NOT NULL DEFAULT false;

CREATE INDEX application_by_credential ON openrec.application (credential_id) WHERE credential_id IS NOT NULL;
