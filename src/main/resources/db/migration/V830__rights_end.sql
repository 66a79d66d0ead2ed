-- Whoever changes memberships, by whatever way: all nodes look again at once (Changes, topic "memberships").
CREATE FUNCTION tell_memberships() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('openrec_changes', 'memberships');
    RETURN NULL;
END $$;
CREATE TRIGGER membership_told AFTER INSERT OR UPDATE OR DELETE ON membership
    FOR EACH STATEMENT EXECUTE FUNCTION tell_memberships();

-- What somebody began who may not go on with it: whoever takes the task goes on from there.
ALTER TABLE task_draft ADD COLUMN left_behind boolean NOT NULL DEFAULT false;

-- What is held and could be taken over, oldest first.
CREATE INDEX task_entry_held ON task_entry (created_at, id)
    WHERE closed_at IS NULL AND assignee IS NOT NULL AND NOT personal;
