-- How many of the meetings and workshops that its diagram comes to again have been held already, before it went back.
ALTER TABLE openrec.initiative
    ADD COLUMN spared_meetings  integer NOT NULL DEFAULT 0,
    ADD COLUMN spared_workshops integer NOT NULL DEFAULT 0;

-- Whether somebody asked for one more meeting; said in one, it holds in those that follow.
ALTER TABLE openrec.meeting ADD COLUMN another boolean NOT NULL DEFAULT false;
