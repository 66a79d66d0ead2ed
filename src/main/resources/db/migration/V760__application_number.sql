-- Each request has a number, so that a process can single out one in ten.
ALTER TABLE openrec.application ADD COLUMN number BIGINT GENERATED ALWAYS AS IDENTITY;
