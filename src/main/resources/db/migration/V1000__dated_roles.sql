-- A role may begin and end; both days count. What a rule gives and what is given by hand stand beside each other.
ALTER TABLE openrec.membership ADD COLUMN starts_on date;
ALTER TABLE openrec.membership ADD COLUMN ends_on date;
ALTER TABLE openrec.membership DROP CONSTRAINT membership_person_id_role_organisation_id_key;
ALTER TABLE openrec.membership
    ADD CONSTRAINT membership_once UNIQUE NULLS NOT DISTINCT (person_id, role, organisation_id, by_rule);
