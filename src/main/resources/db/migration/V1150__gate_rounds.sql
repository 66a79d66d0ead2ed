-- What a paper badge said each time it was proposed at the gate, and what was answered to those who had sent it back.
CREATE TABLE openrec.paper_badge_round (
    paper_badge bigint NOT NULL REFERENCES openrec.paper_badge,
    round       integer NOT NULL,
    content     jsonb NOT NULL,
    answer      text NOT NULL,
    proposed_at timestamptz NOT NULL,
    PRIMARY KEY (paper_badge, round)
);

-- Of earlier rounds nothing was kept: what stands now is what is known.
INSERT INTO openrec.paper_badge_round (paper_badge, round, content, answer, proposed_at)
SELECT b.id, b.round,
    jsonb_build_object(
        'name', jsonb_build_object('fr', b.name_fr, 'en', b.name_en),
        'summary', jsonb_build_object('fr', b.summary_fr, 'en', b.summary_en),
        'criteria', coalesce((
            SELECT jsonb_agg(jsonb_build_object('criterion', c.criterion, 'title', c.title, 'description', c.description)
                ORDER BY c.position)
            FROM openrec.paper_badge_criterion c WHERE c.paper_badge = b.id), '[]'::jsonb)),
    '', b.drafted_at
FROM openrec.paper_badge b;
