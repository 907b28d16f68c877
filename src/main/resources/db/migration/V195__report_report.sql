-- Somebody reports a page: what, why, and what became of it. The address of a stranger goes when they were told.
create table content_report (
    id              uuid        primary key,
    version         integer     not null,
    case_number     text        not null unique check (case_number ~ '^[A-Z0-9-]{6,20}$'),
    path            text        not null check (length(path) between 1 and 300),
    subject_kind    text        not null check (subject_kind in ('ORGANISATION', 'INITIATIVE', 'OFFER', 'PAGE')),
    subject_id      uuid,
    organisation_id uuid        references organisation,
    reason          text        not null check (length(reason) <= 40),
    description     text        not null check (length(description) between 1 and 2000),
    account_id      uuid,
    email           text        check (length(email) between 3 and 254),
    language        text        not null check (language in ('AR', 'FR', 'EN')),
    reported_at     timestamptz not null,
    status          text        not null check (status in ('WAITING', 'UPHELD', 'DISMISSED')),
    outcome         text        check (length(outcome) <= 2000),
    settled_by      uuid,
    settled_at      timestamptz,
    check ((subject_kind = 'PAGE') = (subject_id is null)),
    check ((status = 'WAITING') = (settled_at is null)),
    check ((status = 'WAITING') = (outcome is null))
);
create index content_report_queue_idx on content_report (reported_at, id) where status = 'WAITING';
create index content_report_subject_idx on content_report (subject_id) where subject_id is not null;
create index content_report_day_idx on content_report (reported_at);
