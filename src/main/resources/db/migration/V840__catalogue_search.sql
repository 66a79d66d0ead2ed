-- Words are looked for in the database, so that a page costs the same however many badges there are. Trusted since
-- PostgreSQL 13: whoever owns the database may install it.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- Of the current version, without case and accents; filled in by the application where it is missing.
ALTER TABLE achievement ADD COLUMN search_name text;
ALTER TABLE achievement ADD COLUMN search_text text;
CREATE INDEX achievement_by_words ON achievement USING gin (search_text public.gin_trgm_ops) WHERE NOT retired;
CREATE INDEX achievement_by_issuer ON achievement (issuer, id) WHERE NOT retired;
CREATE INDEX achievement_offered ON achievement (id) WHERE NOT retired;
