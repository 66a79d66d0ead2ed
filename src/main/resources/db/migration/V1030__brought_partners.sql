-- A partner that a service has brought is kept by that service, too.
ALTER TABLE openrec.organisation ADD COLUMN brought_by text REFERENCES openrec.organisation;
