-- Associations, companies and institutions.
create table organisation (
    id            uuid        primary key,
    version       integer     not null,
    kind          text        not null check (kind in ('ASSOCIATION', 'COMPANY', 'INSTITUTION')),
    slug          text        not null unique,
    region_code   text        references region,
    province_code text        references province,
    sector_code   text        references sector,
    activity_code text        references activity,
    ice           text        check (ice ~ '^[0-9]{15}$'),
    founded_in    integer     check (founded_in between 1900 and 2100),
    website       text        check (length(website) <= 200),
    status        text        not null check (status in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'VERIFIED', 'REJECTED')),
    remark        text        check (length(remark) <= 2000),
    since         timestamptz not null,
    verified_at   timestamptz,
    origin        text        not null default 'MEMBERS' check (origin in ('MEMBERS', 'DEMONSTRATION', 'IMPORTED')),
    source        text,
    created_at    timestamptz not null,
    -- its names with case, accents and Arabic variants folded, for the directories
    comparable_names text     not null default ''
);

create unique index organisation_ice_once on organisation (ice) where status = 'VERIFIED';
create index organisation_directory_idx on organisation (kind, verified_at desc, id) where status = 'VERIFIED';

-- Its name and mission, in up to three languages.
create table organisation_text (
    organisation_id uuid not null references organisation on delete cascade,
    language        text not null check (language in ('AR', 'FR', 'EN')),
    name            text not null check (length(name) between 1 and 160),
    mission         text check (length(mission) <= 2000),
    primary key (organisation_id, language)
);

alter table account add foreign key (organisation_id) references organisation;

-- Somebody signed up and has not yet confirmed the address; the row goes when they do, or when it expires.
-- Only the token's SHA-256 is stored.
create table sign_up (
    id                uuid        primary key,
    version           integer     not null,
    kind              text        not null check (kind in ('ASSOCIATION', 'COMPANY')),
    email             text        not null check (length(email) between 3 and 254),
    person_name       text        not null check (length(person_name) between 1 and 120),
    password_hash     text        not null,
    language          text        not null check (language in ('AR', 'FR', 'EN')),
    organisation_name text        not null check (length(organisation_name) between 1 and 160),
    region_code       text        not null references region,
    sector_code       text        references sector,
    activity_code     text        references activity,
    ice               text        check (ice ~ '^[0-9]{15}$'),
    terms_version     text        not null,
    token_hash        text        not null unique,
    asked_at          timestamptz not null,
    expires_at        timestamptz not null
);

create index sign_up_expiry_idx on sign_up (expires_at);

-- What people agreed to, which text and when (loi 09-08).
create table consent (
    id            uuid        primary key,
    version       integer     not null,
    account_id    uuid        not null references account on delete cascade,
    purpose       text        not null,
    terms_version text        not null,
    given_at      timestamptz not null
);

create index consent_account_idx on consent (account_id);
