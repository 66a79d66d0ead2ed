-- Which badge is asked for in the place of one that takes no more requests.
ALTER TABLE openrec.achievement ADD COLUMN successor text REFERENCES openrec.achievement;
