-- One who turned out to be another: whoever signs in as the first is the second.
ALTER TABLE openrec.person ADD COLUMN joined_into uuid REFERENCES openrec.person;
