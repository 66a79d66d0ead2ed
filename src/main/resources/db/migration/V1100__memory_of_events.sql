-- What happened in initiatives: one row for each event, worded when it is read.
CREATE TABLE openrec.initiative_event (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    initiative  uuid NOT NULL REFERENCES openrec.initiative,
    what        text NOT NULL,
    phase       integer NOT NULL,
    -- empty where Openrec did it, or who did is forgotten
    actor       uuid REFERENCES openrec.person,
    -- the party in whose name it was done
    as_party    bigint REFERENCES openrec.party,
    -- the party whom it happened to
    about_party bigint REFERENCES openrec.party,
    -- what its sentence needs: texts, numbers, texts in both languages
    words       jsonb NOT NULL,
    happened_at timestamptz NOT NULL
);
CREATE INDEX initiative_event_of_initiative ON openrec.initiative_event (initiative, id);
CREATE INDEX initiative_event_as_party ON openrec.initiative_event (as_party);

INSERT INTO openrec.initiative_event (initiative, what, phase, actor, as_party, about_party, words, happened_at)
SELECT initiative, what, phase, actor, as_party, about_party, words, happened_at FROM (
    SELECT initiative, 'PHASE_ENTERED' AS what, number AS phase, CAST(NULL AS uuid) AS actor, CAST(NULL AS bigint) AS as_party,
        CAST(NULL AS bigint) AS about_party, jsonb_build_array(number) AS words, entered_at AS happened_at, 3 AS rank
    FROM openrec.phase_visit
    UNION ALL
    SELECT initiative, CASE WHEN unfinished THEN 'PHASE_BROKEN_OFF' ELSE 'PHASE_DONE' END, number, NULL, NULL, NULL,
        jsonb_build_array(number), left_at, 2
    FROM openrec.phase_visit WHERE left_at IS NOT NULL
    UNION ALL
    SELECT initiative,
        CASE kind WHEN 'TAKEN_BACK' THEN 'INVITATION_TAKEN_BACK' ELSE 'PARTY_' || kind END,
        phase,
        CASE WHEN kind IN ('INVITED', 'TAKEN_BACK') THEN (
            SELECT min(CAST(p.id AS text)) FROM openrec.person p WHERE p.display_name = party_event.text
            HAVING count(*) = 1)::uuid END,
        CASE WHEN kind = 'COMMITTED' THEN party END,
        party,
        CASE WHEN kind = 'COMMITTED' THEN jsonb_build_array(text) ELSE jsonb_build_array(phase) END,
        happened_at, 1
    FROM openrec.party_event
    UNION ALL
    -- sentences as they were written then, but for what the rows above tell
    SELECT j.initiative, 'RECORDED', i.phase, (
            SELECT min(CAST(p.id AS text)) FROM openrec.person p WHERE p.display_name = j.author_name
            HAVING count(*) = 1)::uuid,
        NULL, NULL, jsonb_build_array(jsonb_build_object('fr', j.text_fr, 'en', j.text_en)), j.happened_at, 0
    FROM openrec.journal_entry j JOIN openrec.initiative i ON i.id = j.initiative
    WHERE j.text_en NOT LIKE 'Phase opened: %' AND j.text_en NOT LIKE '% enters the initiative, in phase %'
        AND j.text_en NOT LIKE '% leaves the initiative, in phase %') events
ORDER BY happened_at, rank;

DROP TABLE openrec.phase_visit;
DROP TABLE openrec.party_event;
DROP TABLE openrec.journal_entry;

-- Who leaves without a name is forgotten by every row.
ALTER TABLE openrec.party DROP CONSTRAINT party_check;
ALTER TABLE openrec.party ADD CONSTRAINT party_is_somebody
    CHECK (anonymous OR (organisation IS NULL) <> (person IS NULL));
ALTER TABLE openrec.contribution ALTER COLUMN author DROP NOT NULL;
ALTER TABLE openrec.gate_decision ALTER COLUMN author DROP NOT NULL;
UPDATE openrec.initiative_event SET actor = NULL WHERE as_party IN (SELECT id FROM openrec.party WHERE anonymous);
UPDATE openrec.contribution SET author = NULL, author_name = ''
    WHERE party IN (SELECT id FROM openrec.party WHERE anonymous);
UPDATE openrec.gate_decision SET author = NULL, author_name = ''
    WHERE party IN (SELECT id FROM openrec.party WHERE anonymous);
UPDATE openrec.party SET name = '', organisation = NULL, person = NULL, door = 'nobody/' || id WHERE anonymous;
ALTER TABLE openrec.dossier_entry ALTER COLUMN person_id DROP NOT NULL;
