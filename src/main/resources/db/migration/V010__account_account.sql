-- Who signs in.
create table account (
    id              uuid        primary key,
    version         integer     not null,
    email           text        not null check (length(email) between 3 and 254),
    person_name     text        not null check (length(person_name) between 1 and 120),
    password_hash   text        not null,
    language        text        not null check (language in ('AR', 'FR', 'EN')),
    role            text        not null check (role in ('ASSOCIATION', 'COMPANY', 'INSTITUTION', 'MODERATOR', 'ADMINISTRATOR')),
    organisation_id uuid,
    stamp           integer     not null default 0,
    demonstration   boolean     not null default false,
    opened_at       timestamptz not null,
    check ((role in ('ASSOCIATION', 'COMPANY', 'INSTITUTION')) = (organisation_id is not null))
);

create unique index account_email_once on account (lower(email));
create index account_organisation_idx on account (organisation_id);
create index account_role_idx on account (role) where role in ('MODERATOR', 'ADMINISTRATOR');

-- A forgotten password: one link, used once. Only the token's SHA-256 is stored.
create table password_reset (
    id         uuid        primary key,
    version    integer     not null,
    account_id uuid        references account on delete cascade,
    token_hash text        not null,
    asked_at   timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);

create unique index password_reset_token_once on password_reset (token_hash);
create index password_reset_account_idx on password_reset (account_id);
