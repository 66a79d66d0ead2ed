-- Credentials name the version that they were awarded by (Open Badges 3.0, Achievement): no later mistake may change one.
CREATE FUNCTION achievement_version_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Version % of the achievement % is frozen', OLD.version, OLD.achievement_id;
END
$$;

CREATE TRIGGER achievement_version_frozen
    BEFORE UPDATE OR DELETE ON achievement_version
    FOR EACH ROW EXECUTE FUNCTION achievement_version_is_frozen();
