-- Who is away, and who stands in for them: in one role, for some days.
CREATE TABLE openrec.absence (
    id              uuid PRIMARY KEY,
    person          uuid NOT NULL REFERENCES openrec.person ON DELETE CASCADE,
    stand_in        uuid NOT NULL REFERENCES openrec.person ON DELETE CASCADE,
    role            text NOT NULL,
    organisation_id text REFERENCES openrec.organisation,
    starts_on       date NOT NULL,
    ends_on         date NOT NULL,
    CHECK (starts_on <= ends_on),
    CHECK (person <> stand_in)
);
CREATE INDEX absence_by_person ON openrec.absence (person);
CREATE INDEX absence_by_stand_in ON openrec.absence (stand_in);

CREATE TRIGGER tell_absences AFTER INSERT OR UPDATE OR DELETE ON openrec.absence
    FOR EACH STATEMENT EXECUTE FUNCTION tell_memberships();

-- In which roles a person acts: their own, and those in which they stand in for somebody who has them.
CREATE VIEW openrec.acting_membership AS
SELECT person_id, role, organisation_id, starts_on, ends_on FROM openrec.membership
UNION ALL
SELECT a.stand_in, m.role, m.organisation_id, greatest(a.starts_on, m.starts_on), least(a.ends_on, m.ends_on)
FROM openrec.absence a
JOIN openrec.membership m ON m.person_id = a.person AND m.role = a.role
    AND m.organisation_id IS NOT DISTINCT FROM a.organisation_id;

-- To whom a task returns that was given back because its holder was away.
ALTER TABLE openrec.task_entry ADD COLUMN returns_to uuid;
CREATE INDEX task_entry_returning ON openrec.task_entry (returns_to) WHERE returns_to IS NOT NULL;
