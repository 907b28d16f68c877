-- A spreadsheet of associations that was read and checked, and what became of it.
create table intake_batch (
    id         uuid        primary key,
    version    integer     not null,
    account_id uuid        not null references account on delete cascade,
    file_name  text        not null check (length(file_name) between 1 and 120),
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    status     text        not null check (status in ('READY', 'IMPORTING', 'IMPORTED')),
    good       integer     not null check (good >= 0),
    known      integer     not null check (known >= 0),
    bad        integer     not null check (bad >= 0),
    created_at timestamptz not null,
    since      timestamptz not null
);

-- The same spreadsheet sent again while it waits is the same.
create unique index intake_batch_waiting_once on intake_batch (sha256) where status <> 'IMPORTED';
create index intake_batch_newest_idx on intake_batch (created_at desc, id);

-- Its rows, as they were read; erased a week after (loi 09-08: retention).
create table intake_row (
    batch_id uuid    not null references intake_batch on delete cascade,
    line     bigint  not null,
    state    text    not null check (state in ('GOOD', 'KNOWN', 'BAD')),
    content  jsonb   not null,
    faults   text[]  not null,
    primary key (batch_id, line)
);

create index intake_row_state_idx on intake_row (batch_id, state, line);

-- How far its import is: written beside the import’s own transaction, so that others see it.
create table intake_progress (
    batch_id uuid    primary key references intake_batch on delete cascade,
    done     integer not null default 0
);

-- An association that others described is invited, once, to take over its page. Of the link only its SHA-256 is
-- kept, and that and the address no longer than they are of use.
create table invitation (
    id              uuid        primary key,
    version         integer     not null,
    organisation_id uuid        not null references organisation on delete cascade,
    email           text        check (length(email) between 3 and 254),
    language        text        not null check (language in ('AR', 'FR', 'EN')),
    token_hash      text,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    expires_at      timestamptz,
    used_at         timestamptz,
    check ((sent_at is null) = (expires_at is null)),
    check (email is not null or used_at is not null),
    check (used_at is null or (email is null and token_hash is null))
);

create unique index invitation_organisation_once on invitation (organisation_id);
create unique index invitation_token_once on invitation (token_hash);
create index invitation_unsent_idx on invitation (created_at, id) where sent_at is null;

create index organisation_text_name_idx on organisation_text (lower(name));
