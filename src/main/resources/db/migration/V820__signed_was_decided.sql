-- For whom a reviewer spoke: until now always the staff of the issuing service.
ALTER TABLE application_review ADD COLUMN organisation text;
UPDATE application_review SET organisation = application.organisation
    FROM application WHERE application.id = application_review.application;
ALTER TABLE application_review ALTER COLUMN organisation SET NOT NULL;

-- What led to a signature; unknown of those that were made before this was kept.
ALTER TABLE signature_entry ADD COLUMN process text;
ALTER TABLE signature_entry ADD COLUMN process_version integer;

-- Who accepted what was signed, for whom, and as what.
CREATE TABLE signature_acceptance (
    entry        bigint NOT NULL REFERENCES signature_entry,
    person       text NOT NULL,
    name         text NOT NULL,
    organisation text NOT NULL,
    role         text NOT NULL,
    PRIMARY KEY (entry, person)
);
