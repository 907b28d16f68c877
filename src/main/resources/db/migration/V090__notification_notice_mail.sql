-- What concerns a person, in the portal. Titles are in the language they were written in.
create table notice (
    id             uuid        primary key,
    version        integer     not null,
    account_id     uuid        not null references account on delete cascade,
    kind           text        not null check (length(kind) <= 60),
    title          text,
    title_language text        check (title_language in ('AR', 'FR', 'EN')),
    party          text,
    party_language text        check (party_language in ('AR', 'FR', 'EN')),
    link           text        not null check (link like '/%'),
    created_at     timestamptz not null,
    read_at        timestamptz,
    check ((title is null) = (title_language is null)),
    check ((party is null) = (party_language is null))
);

create index notice_account_idx on notice (account_id, created_at desc, id);
create index notice_unread_idx on notice (account_id) where read_at is null;

-- The e-mails: what was sent, what waits, and what is kept where no server is configured.
create table mail_message (
    id         uuid        primary key,
    version    integer     not null,
    recipient  text        not null check (length(recipient) <= 254),
    language   text        not null check (language in ('AR', 'FR', 'EN')),
    kind       text        not null check (length(kind) <= 60),
    subject    text        not null check (length(subject) <= 250),
    plain_text text        not null,
    html       text        not null,
    status     text        not null check (status in ('KEPT', 'WAITING', 'SENT', 'FAILED')),
    created_at timestamptz not null,
    sent_at    timestamptz,
    attempts   integer     not null default 0,
    failure    text        check (length(failure) <= 500),
    check ((status = 'SENT') = (sent_at is not null))
);

create index mail_message_newest_idx on mail_message (created_at desc, id);
