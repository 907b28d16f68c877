-- A search that somebody keeps, and until when they were told what has come into it.
create table saved_search (
    id         uuid        primary key,
    account_id uuid        not null references account on delete cascade,
    kind       text        not null check (kind in ('INITIATIVE', 'OFFER')),
    name       text        not null check (length(name) between 1 and 100),
    query      text        not null check (length(query) <= 12000),
    rhythm     text        not null check (rhythm in ('DAILY', 'WEEKLY', 'NONE')),
    told_at    timestamptz not null,
    -- the day on which it is looked at next
    due_on     date        not null
);

-- a query may be longer than an index takes
create unique index saved_search_once on saved_search (account_id, kind, md5(query));
create index saved_search_due_idx on saved_search (account_id, due_on) where rhythm <> 'NONE';
