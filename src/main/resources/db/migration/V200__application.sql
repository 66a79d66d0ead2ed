-- Requests for a badge: one row each; its rounds are one document, read and written with it.
create table openrec.application (
    id uuid primary key,
    applicant uuid not null,
    applicant_name text not null,
    achievement text not null,
    achievement_version integer not null,
    achievement_name_fr text not null,
    achievement_name_en text not null,
    organisation text not null,
    reviewers integer not null check (reviewers between 1 and 3),
    status text not null
        check (status in ('IN_REVIEW', 'DECIDED', 'ISSUED', 'REFUSED', 'ABANDONED', 'WITHDRAWN')),
    decision text check (decision in ('ACCEPTED', 'NOT_YET', 'REFUSED')),
    rounds jsonb not null,
    submitted_at timestamptz not null,
    decided_at timestamptz,
    held_until timestamptz,
    ended_at timestamptz,
    credential_id text,
    version bigint not null,
    check (status <> 'DECIDED' or (decision is not null and decided_at is not null and held_until is not null)),
    check (status <> 'ISSUED' or credential_id is not null)
);

-- One open request for each person and badge, whatever happens at the same time.
create unique index application_open on openrec.application (applicant, achievement)
    where status in ('IN_REVIEW', 'DECIDED');
create index application_of_applicant on openrec.application (applicant, submitted_at desc);
create index application_decided on openrec.application (organisation, decided_at desc) where decided_at is not null;

create table openrec.application_review (
    application uuid not null references openrec.application (id),
    round integer not null,
    reviewer uuid not null,
    reviewer_name text not null,
    opinion jsonb not null,
    given_at timestamptz not null,
    taken_back boolean not null default false,
    primary key (application, round, reviewer)
);

create index application_review_of_reviewer on openrec.application_review (reviewer, given_at desc);

create table openrec.application_draft (
    applicant uuid not null,
    achievement text not null,
    answers jsonb not null,
    saved_at timestamptz not null,
    primary key (applicant, achievement)
);

create table openrec.evidence (
    id uuid primary key,
    owner uuid not null,
    name text not null,
    media_type text not null,
    size bigint not null check (size between 0 and 20971520),
    created_at timestamptz not null
);
create index evidence_of_owner on openrec.evidence (owner);

-- The content in pieces, so that neither way holds a file in memory or a connection for the length of a download.
create table openrec.evidence_piece (
    evidence uuid not null references openrec.evidence (id) on delete cascade,
    position integer not null,
    content bytea not null,
    primary key (evidence, position)
);

-- Which requests show a file: their reviewers may read it.
create table openrec.application_evidence (
    evidence uuid not null references openrec.evidence (id),
    application uuid not null references openrec.application (id),
    primary key (evidence, application)
);
create index application_evidence_of on openrec.application_evidence (application);
