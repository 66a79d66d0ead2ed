-- Files are not only evidence: forms of any step take them too.
alter table openrec.evidence rename to file;
alter index openrec.evidence_of_owner rename to file_of_owner;
-- whether something shows it: until then its owner may take it away
alter table openrec.file add used boolean not null default false;
update openrec.file set used = true where id in (select evidence from openrec.application_evidence);
create index file_unused on openrec.file (owner) where not used;

alter table openrec.evidence_piece rename to file_piece;
alter table openrec.file_piece rename column evidence to file;

-- The files in the forms of a subject: whoever works on it may read them.
create table openrec.task_file (
    file uuid not null references openrec.file (id),
    subject_type text not null,
    subject_id text not null,
    primary key (file, subject_type, subject_id)
);
