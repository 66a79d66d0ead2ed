-- Lists of competences that services pick from: their own, or ESCO, RNCP, ROME, as they were imported last.
CREATE TABLE framework_competence (
    organisation text NOT NULL REFERENCES organisation,
    framework    text NOT NULL,
    code         text NOT NULL,
    label        text NOT NULL,
    imported_at  timestamptz NOT NULL,
    PRIMARY KEY (organisation, framework, code)
);
