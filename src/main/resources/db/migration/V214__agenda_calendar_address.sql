-- Where a calendar program reads somebody’s calendar; of the address only its hash is kept.
create table calendar_address (
    account_id uuid        primary key references account on delete cascade,
    token_hash text        not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    made_at    timestamptz not null
);
