-- A process may end in ways of its own: the request is closed then, whatever its status was.
ALTER TABLE openrec.application DROP CONSTRAINT application_status_check;
ALTER TABLE openrec.application ADD CONSTRAINT application_status_check
    CHECK (status IN ('IN_REVIEW', 'DECIDED', 'ISSUED', 'REFUSED', 'ABANDONED', 'WITHDRAWN', 'CLOSED'));
