-- What was contributed lies on the list of its kind as cards: joined, taken apart, reworded, dropped and put in order, until the
-- list is settled under a number.
CREATE TABLE openrec.card (
    -- of the contribution that it was laid for; one that was taken out of another has a number of the same row
    id              bigint PRIMARY KEY,
    initiative      uuid NOT NULL REFERENCES openrec.initiative,
    kind            text NOT NULL CHECK (kind IN ('INTEREST', 'SITUATION', 'COMPETENCE', 'EVIDENCE')),
    aspect          text CHECK (aspect IN ('GIVES', 'GAINS', 'COMMITS', 'FOR_ORGANISATIONS', 'FOR_STUDENTS')),
    side            text CHECK (side IN ('ORGANISATIONS', 'STUDENTS')),
    text            text NOT NULL,
    code            text NOT NULL,
    framework       text NOT NULL,
    address         text,
    place           bigint NOT NULL,
    joined_into     bigint REFERENCES openrec.card CHECK (joined_into <> id),
    dropped_because text,
    laid_at         timestamptz NOT NULL,
    version         bigint NOT NULL
);

CREATE INDEX card_of_initiative ON openrec.card (initiative, kind, place, id);
CREATE INDEX card_under_another ON openrec.card (joined_into) WHERE joined_into IS NOT NULL;

-- Written once: whatever is done with a card, what it comes from stays.
CREATE TABLE openrec.card_origin (
    card         bigint NOT NULL REFERENCES openrec.card,
    contribution bigint NOT NULL REFERENCES openrec.contribution,
    PRIMARY KEY (card, contribution)
);

-- In which situations a competence is shown.
CREATE TABLE openrec.card_tie (
    competence bigint NOT NULL REFERENCES openrec.card,
    situation  bigint NOT NULL REFERENCES openrec.card,
    PRIMARY KEY (competence, situation)
);

CREATE TABLE openrec.card_list (
    initiative uuid NOT NULL REFERENCES openrec.initiative,
    kind       text NOT NULL,
    -- how often it has been settled
    number     integer NOT NULL DEFAULT 0,
    -- null while it is open
    settled_at timestamptz,
    PRIMARY KEY (initiative, kind)
);

-- What stood on a list when it was settled; written once.
CREATE TABLE openrec.settled_card (
    initiative uuid NOT NULL,
    kind       text NOT NULL,
    number     integer NOT NULL,
    place      integer NOT NULL,
    card       bigint NOT NULL REFERENCES openrec.card,
    text       text NOT NULL,
    code       text NOT NULL,
    framework  text NOT NULL,
    PRIMARY KEY (initiative, kind, number, place),
    FOREIGN KEY (initiative, kind) REFERENCES openrec.card_list
);

INSERT INTO openrec.card (id, initiative, kind, aspect, side, text, code, framework, address, place, laid_at, version)
SELECT c.id, c.initiative, c.kind, c.aspect,
    CASE WHEN c.kind = 'INTEREST' THEN CASE WHEN p.kind = 'STUDENTS' OR c.aspect = 'FOR_STUDENTS' THEN 'STUDENTS'
        ELSE 'ORGANISATIONS' END END,
    c.text, c.code, c.framework, c.address, c.id, c.given_at, 0
FROM openrec.contribution c LEFT JOIN openrec.party p ON p.id = c.party;

INSERT INTO openrec.card_origin (card, contribution) SELECT id, id FROM openrec.contribution;

-- What was gathered before lists were settled stands in the phases that are done.
INSERT INTO openrec.card_list (initiative, kind) SELECT DISTINCT initiative, kind FROM openrec.contribution;

ALTER TABLE openrec.crossing
    DROP CONSTRAINT crossing_situation_fkey,
    DROP CONSTRAINT crossing_competence_fkey,
    DROP CONSTRAINT crossing_evidence_fkey,
    ADD FOREIGN KEY (situation) REFERENCES openrec.card,
    ADD FOREIGN KEY (competence) REFERENCES openrec.card,
    ADD FOREIGN KEY (evidence) REFERENCES openrec.card;
