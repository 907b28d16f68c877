-- What waits to be checked, and what was decided of it.
create table review (
    id              uuid        primary key,
    version         integer     not null,
    subject_kind    text        not null check (subject_kind in ('ORGANISATION', 'INITIATIVE', 'OFFER')),
    subject_id      uuid        not null,
    organisation_id uuid        not null references organisation,
    submitted_at    timestamptz not null,
    state           text        not null check (state in ('WAITING', 'DECIDED')),
    decision        text        check (decision in ('PUBLISHED', 'CHANGES_REQUESTED', 'REJECTED')),
    reason          text        check (length(reason) <= 60),
    remark          text        check (length(remark) <= 2000),
    decided_by      uuid,
    decided_at      timestamptz,
    check ((state = 'DECIDED') = (decision is not null)),
    check ((state = 'DECIDED') = (decided_by is not null)),
    check ((state = 'DECIDED') = (decided_at is not null)),
    check (decision is null or decision = 'PUBLISHED' or (reason is not null and remark is not null))
);

-- A subject waits once, however often it is sent.
create unique index review_waiting_once on review (subject_kind, subject_id) where state = 'WAITING';
create index review_queue_idx on review (submitted_at, id) where state = 'WAITING';
create index review_history_idx on review (organisation_id, decided_at desc) where state = 'DECIDED';

-- Who did what and when. Accounts and subjects are held by id alone: the trail outlives them.
create table audit_event (
    id              bigint      generated always as identity primary key,
    at              timestamptz not null,
    account_id      uuid        not null,
    organisation_id uuid,
    action          text        not null check (length(action) <= 60),
    subject_kind    text        not null check (length(subject_kind) <= 60),
    subject_id      uuid        not null,
    before          text        check (length(before) <= 60),
    after           text        check (length(after) <= 60),
    reason          text        check (length(reason) <= 60)
);

create index audit_event_subject_idx on audit_event (subject_id, id desc);
create index audit_event_account_idx on audit_event (account_id, id desc);

-- Written once: nobody changes or removes a line, not even we.
create function audit_event_stays() returns trigger language plpgsql as $$
begin
    raise exception 'audit_event is append-only';
end
$$;

create trigger audit_event_append_only before update or delete or truncate on audit_event
    for each statement execute function audit_event_stays();
