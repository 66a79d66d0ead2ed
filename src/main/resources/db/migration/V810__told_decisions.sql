-- What was a matter of the clock is a state: a decision that is no longer held is told.
alter table openrec.application drop constraint application_status_check;
alter table openrec.application add constraint application_status_check check (status in
    ('IN_REVIEW', 'DECIDED', 'NOT_YET', 'ACCEPTED', 'ISSUED', 'REFUSED', 'ABANDONED', 'WITHDRAWN', 'CLOSED'));
update openrec.application set status = decision
    where status = 'DECIDED' and held_until <= now() and decision in ('NOT_YET', 'ACCEPTED');
alter table openrec.application add check
    (status not in ('NOT_YET', 'ACCEPTED') or (decision is not null and decided_at is not null));
drop index openrec.application_open;
create unique index application_open on openrec.application (applicant, achievement)
    where status in ('IN_REVIEW', 'DECIDED', 'NOT_YET', 'ACCEPTED');

-- Rounds are rows, since they are asked for by their times; the answers of one are a document, asked for as a whole.
create table openrec.application_round (
    application uuid not null references openrec.application (id) on delete cascade,
    number integer not null,
    sent_at timestamptz not null,
    answers jsonb not null,
    primary key (application, number)
);
insert into openrec.application_round (application, number, sent_at, answers)
    select application.id, cast(round ->> 'number' as integer),
        to_timestamp(cast(round ->> 'sentAt' as double precision)), round -> 'answers'
    from openrec.application, jsonb_array_elements(rounds) as round;
alter table openrec.application drop column rounds;
