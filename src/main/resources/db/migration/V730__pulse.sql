-- Written again and again, to know that the database takes what is written.
create table openrec.pulse (
    id smallint primary key check (id = 1),
    beat timestamptz not null
);
