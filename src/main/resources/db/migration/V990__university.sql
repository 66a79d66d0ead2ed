-- What the university says of itself, and where mails leave: one row, once somebody has said it.
CREATE TABLE openrec.university (
    only_one       boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    name_fr        text NOT NULL DEFAULT '',
    name_en        text NOT NULL DEFAULT '',
    first_language text,
    time_zone      text,
    contact        text NOT NULL DEFAULT '',
    mail_from      text,
    mail_host      text,
    mail_port      integer
);
