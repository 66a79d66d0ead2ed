-- What a badge will say is one document, its sheet: written in both languages, read and kept as a whole.
ALTER TABLE openrec.paper_badge ADD COLUMN sheet jsonb;

UPDATE openrec.paper_badge b SET sheet = jsonb_build_object(
    'name', jsonb_build_object('fr', b.name_fr, 'en', CASE WHEN b.name_en = b.name_fr THEN '' ELSE b.name_en END),
    'summary', jsonb_build_object('fr', b.summary_fr, 'en', CASE WHEN b.summary_en = b.summary_fr THEN '' ELSE b.summary_en END),
    'criteria', coalesce((
        SELECT jsonb_agg(jsonb_build_object(
                'criterion', c.criterion::text,
                'title', jsonb_build_object('fr', c.title, 'en', ''),
                'shown', jsonb_build_object('fr', c.description, 'en', ''))
            ORDER BY c.position)
        FROM openrec.paper_badge_criterion c WHERE c.paper_badge = b.id), '[]'::jsonb),
    'competences', coalesce((
        SELECT jsonb_agg(jsonb_build_object('card', k.id::text, 'name', jsonb_build_object('fr', k.text, 'en', '')) ORDER BY k.id)
        FROM (
            SELECT DISTINCT top.id, top.text
            FROM openrec.paper_badge_criterion c
            JOIN openrec.drafted_criterion d ON d.id = c.criterion
            JOIN openrec.card lying ON lying.id = d.competence
            JOIN openrec.card top ON top.id = coalesce(lying.joined_into, lying.id)
            WHERE c.paper_badge = b.id) k), '[]'::jsonb),
    -- nobody has chosen a picture yet: another one for each
    'picture', jsonb_build_object(
        'colour', (ARRAY['#2f4bb8', '#1f7a4d', '#8a4b08', '#a3262a', '#8a2b6c'])[b.id % 5 + 1],
        'drawing', (ARRAY['steps', 'mountain', 'compass', 'plant', 'pieces', 'pair'])[b.id / 5 % 6 + 1]));

ALTER TABLE openrec.paper_badge ALTER COLUMN sheet SET NOT NULL;
ALTER TABLE openrec.paper_badge DROP COLUMN name_fr, DROP COLUMN name_en, DROP COLUMN summary_fr, DROP COLUMN summary_en;
DROP TABLE openrec.paper_badge_criterion;

-- A sheet is written before it is proposed.
ALTER TABLE openrec.paper_badge DROP CONSTRAINT paper_badge_state_check;
ALTER TABLE openrec.paper_badge ADD CONSTRAINT paper_badge_state_check CHECK (state IN ('BEGUN', 'DRAFT', 'PUBLISHED', 'DROPPED'));

UPDATE openrec.paper_badge_round r SET content = jsonb_build_object(
    'name', jsonb_build_object('fr', content #>> '{name,fr}',
        'en', CASE WHEN content #>> '{name,en}' = content #>> '{name,fr}' THEN '' ELSE content #>> '{name,en}' END),
    'summary', jsonb_build_object('fr', content #>> '{summary,fr}',
        'en', CASE WHEN content #>> '{summary,en}' = content #>> '{summary,fr}' THEN '' ELSE content #>> '{summary,en}' END),
    'criteria', coalesce((
        SELECT jsonb_agg(jsonb_build_object(
                'criterion', c.one ->> 'criterion',
                'title', jsonb_build_object('fr', c.one ->> 'title', 'en', ''),
                'shown', jsonb_build_object('fr', c.one ->> 'description', 'en', ''))
            ORDER BY c.at)
        FROM jsonb_array_elements(content -> 'criteria') WITH ORDINALITY AS c (one, at)), '[]'::jsonb),
    'competences', (SELECT b.sheet -> 'competences' FROM openrec.paper_badge b WHERE b.id = r.paper_badge),
    'picture', (SELECT b.sheet -> 'picture' FROM openrec.paper_badge b WHERE b.id = r.paper_badge));

-- What somebody had written of badges in an open task stays written: as sheets that were begun.
INSERT INTO openrec.paper_badge (initiative, state, sheet, round, drafted_at, version)
SELECT t.subject_id::uuid, 'BEGUN',
    jsonb_build_object(
        'name', jsonb_build_object('fr', coalesce(b.one ->> 'name', ''), 'en', coalesce(b.one ->> 'nameEn', '')),
        'summary', jsonb_build_object('fr', coalesce(b.one ->> 'summary', ''), 'en', coalesce(b.one ->> 'summaryEn', '')),
        'criteria', coalesce((
            SELECT jsonb_agg(jsonb_build_object(
                    'criterion', k.id::text,
                    'title', jsonb_build_object('fr', k.title, 'en', ''),
                    'shown', jsonb_build_object('fr', k.shown, 'en', ''),
                    'questions', (
                        SELECT coalesce(jsonb_agg(jsonb_build_object('fr', q.question, 'en', '') ORDER BY q.position), '[]'::jsonb)
                        FROM openrec.drafted_criterion_question q WHERE q.criterion = k.id))
                ORDER BY c.at)
            FROM jsonb_array_elements(CASE jsonb_typeof(b.one -> 'criteria') WHEN 'array' THEN b.one -> 'criteria' ELSE '[]'::jsonb END)
                WITH ORDINALITY AS c (one, at)
            JOIN openrec.drafted_criterion k ON k.id::text = c.one ->> 'crossing' AND k.initiative = t.subject_id::uuid), '[]'::jsonb))
    , 0, d.kept_at, 0
FROM openrec.task_draft d
JOIN openrec.task_entry t ON t.id = d.task_id AND t.form = 'paperBadges' AND t.subject_type = 'initiative'
JOIN LATERAL jsonb_array_elements(
    CASE jsonb_typeof(d.form_values -> 'badges') WHEN 'array' THEN d.form_values -> 'badges' ELSE '[]'::jsonb END) AS b (one) ON true
WHERE coalesce(b.one ->> 'name', '') <> '' OR coalesce(b.one ->> 'summary', '') <> '';
