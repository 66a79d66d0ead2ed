-- A process may end in ways of its own: what it is about has ended then, whatever its state was.
ALTER TABLE openrec.application DROP CONSTRAINT application_status_check;
ALTER TABLE openrec.application ADD CONSTRAINT application_status_check
    CHECK (status IN ('IN_REVIEW', 'DECIDED', 'ISSUED', 'REFUSED', 'ABANDONED', 'WITHDRAWN', 'CLOSED'));

ALTER TABLE openrec.initiative DROP CONSTRAINT initiative_state_check;
ALTER TABLE openrec.initiative ADD CONSTRAINT initiative_state_check
    CHECK (state IN ('OPEN', 'PAUSED', 'LEFT', 'COMPLETED', 'WITHOUT_BADGE', 'ENDED'));
