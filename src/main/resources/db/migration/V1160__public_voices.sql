-- Words said at the gate before somebody was told that they are shown to everybody stay among those who took part.
ALTER TABLE openrec.gate_decision ADD words_public boolean NOT NULL DEFAULT false;

CREATE INDEX paper_badge_by_achievement ON openrec.paper_badge (achievement, achievement_version);
