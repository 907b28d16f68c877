-- Skills that companies offer; hours are in all. No region means anywhere.
create table offer (
    id           uuid        primary key,
    version      integer     not null,
    slug         text        not null unique,
    company_id   uuid        not null references organisation,
    people       integer     not null check (people between 1 and 100),
    hours        integer     not null check (hours between 1 and 2000),
    mode         text        not null check (mode in ('ONSITE', 'REMOTE', 'HYBRID')),
    starts_on    date,
    ends_on      date,
    status       text        not null check (status in ('DRAFT', 'IN_MODERATION', 'CHANGES_REQUESTED', 'REJECTED', 'PUBLISHED', 'PAUSED', 'CLOSED')),
    remark       text        check (length(remark) <= 2000),
    since        timestamptz not null,
    published_at timestamptz,
    origin       text        not null default 'MEMBERS' check (origin in ('MEMBERS', 'DEMONSTRATION', 'IMPORTED')),
    source       text,
    check (ends_on >= starts_on)
);

create index offer_company_idx on offer (company_id, since desc);
create index offer_published_idx on offer (id) where status = 'PUBLISHED';

create table offer_text (
    offer_id    uuid not null references offer on delete cascade,
    language    text not null check (language in ('AR', 'FR', 'EN')),
    title       text not null check (length(title) <= 200),
    description text not null check (length(description) <= 3000),
    primary key (offer_id, language)
);

create table offer_skill (
    offer_id uuid not null references offer on delete cascade,
    skill_id uuid not null references skill,
    primary key (offer_id, skill_id)
);

create index offer_skill_skill_idx on offer_skill (skill_id);

create table offer_region (
    offer_id    uuid not null references offer on delete cascade,
    region_code text not null references region,
    primary key (offer_id, region_code)
);

create table offer_sector (
    offer_id    uuid not null references offer on delete cascade,
    sector_code text not null references sector,
    primary key (offer_id, sector_code)
);

create table offer_language (
    offer_id uuid not null references offer on delete cascade,
    language text not null check (language in ('AR', 'FR', 'EN')),
    primary key (offer_id, language)
);
