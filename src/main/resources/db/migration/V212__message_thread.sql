-- A thread has the id of its proposal or partnership, and belongs to its two sides.
create table message_thread (
    id             uuid        primary key,
    kind           text        not null check (kind in ('PROPOSAL', 'PARTNERSHIP')),
    association_id uuid        not null references organisation,
    company_id     uuid        not null references organisation,
    need_id        uuid        not null references need,
    last_at        timestamptz not null
);

create index message_thread_association_idx on message_thread (association_id, last_at desc, id desc);
create index message_thread_company_idx on message_thread (company_id, last_at desc, id desc);

-- What somebody wrote, or a step that was taken; in the order of their numbers.
create table message (
    id              bigint      generated always as identity primary key,
    thread_id       uuid        not null references message_thread on delete cascade,
    -- the form’s own, so that one sent twice is written once
    key             uuid        not null,
    -- none for the clock
    organisation_id uuid        references organisation,
    account_id      uuid,
    step            text        check (length(step) between 1 and 60),
    text            text        check (length(text) between 1 and 5000),
    document_id     uuid        references document,
    sent_at         timestamptz not null,
    constraint message_once unique (thread_id, key),
    check ((step is null) = (text is not null or document_id is not null)),
    check (step is not null or organisation_id is not null)
);

create index message_thread_idx on message (thread_id, id desc);
create index message_document_idx on message (document_id) where document_id is not null;

-- How far somebody has read.
create table message_reading (
    thread_id       uuid   not null references message_thread on delete cascade,
    account_id      uuid   not null references account on delete cascade,
    organisation_id uuid   not null references organisation,
    message_id      bigint not null,
    primary key (thread_id, account_id)
);

create index message_reading_account_idx on message_reading (account_id);

insert into message_thread (id, kind, association_id, company_id, need_id, last_at)
select id, 'PROPOSAL', association_id, company_id, need_id, sent_at from proposal;

insert into message_thread (id, kind, association_id, company_id, need_id, last_at)
select id, 'PARTNERSHIP', association_id, company_id, need_id, started_at from partnership;
