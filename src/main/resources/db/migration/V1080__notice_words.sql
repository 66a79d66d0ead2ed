-- What notices say in the words of the house; the newest of a notice counts, and is taken back by removing it.
CREATE TABLE openrec.notice_wording (
    notice     text NOT NULL,
    number     int NOT NULL,
    subject_fr text NOT NULL,
    subject_en text NOT NULL,
    body_fr    text NOT NULL,
    body_en    text NOT NULL,
    author     text NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (notice, number)
);
