-- What associations want to achieve.
create table initiative (
    id             uuid        primary key,
    version        integer     not null,
    slug           text        not null unique,
    association_id uuid        not null references organisation,
    sector_code    text        references sector,
    region_code    text        references region,
    province_code  text        references province,
    starts_on      date,
    ends_on        date,
    picture_id     uuid,
    picture_width  integer,
    picture_height integer,
    status         text        not null check (status in ('DRAFT', 'IN_MODERATION', 'CHANGES_REQUESTED', 'REJECTED', 'PUBLISHED', 'PAUSED', 'CLOSED')),
    remark         text        check (length(remark) <= 2000),
    since          timestamptz not null,
    published_at   timestamptz,
    origin         text        not null default 'MEMBERS' check (origin in ('MEMBERS', 'DEMONSTRATION', 'IMPORTED')),
    source         text,
    check (ends_on >= starts_on),
    check (num_nonnulls(picture_id, picture_width, picture_height) in (0, 3)),
    check (published_at is not null or status not in ('PUBLISHED', 'PAUSED'))
);

create index initiative_association_idx on initiative (association_id, since desc);
create index initiative_published_idx on initiative (id) where status = 'PUBLISHED';

create table initiative_text (
    initiative_id uuid not null references initiative on delete cascade,
    language      text not null check (language in ('AR', 'FR', 'EN')),
    title         text not null check (length(title) between 1 and 200),
    summary       text not null check (length(summary) <= 500),
    problem       text check (length(problem) <= 5000),
    goals         text check (length(goals) <= 3000),
    beneficiaries text check (length(beneficiaries) <= 1000),
    primary key (initiative_id, language)
);

create table initiative_goal (
    initiative_id uuid    not null references initiative on delete cascade,
    goal          integer not null references goal,
    primary key (initiative_id, goal)
);

create table initiative_commune (
    initiative_id uuid not null references initiative on delete cascade,
    commune_code  text not null references commune,
    primary key (initiative_id, commune_code)
);

-- A need for skills that a company can meet; hours are in all. Without a region it has the
-- place of its initiative.
create table need (
    id            uuid    primary key,
    version       integer not null,
    initiative_id uuid    not null references initiative on delete cascade,
    position      integer not null,
    hours         integer not null check (hours between 1 and 2000),
    people        integer not null check (people between 1 and 100),
    mode          text    not null check (mode in ('ONSITE', 'REMOTE', 'HYBRID')),
    region_code   text    references region,
    province_code text    references province,
    starts_on     date,
    ends_on       date,
    check (ends_on >= starts_on)
);

create index need_initiative_idx on need (initiative_id, position);

create table need_text (
    need_id     uuid not null references need on delete cascade,
    language    text not null check (language in ('AR', 'FR', 'EN')),
    title       text not null check (length(title) between 1 and 200),
    deliverable text not null check (length(deliverable) <= 1000),
    primary key (need_id, language)
);

create table need_skill (
    need_id  uuid not null references need on delete cascade,
    skill_id uuid not null references skill,
    primary key (need_id, skill_id)
);

create index need_skill_skill_idx on need_skill (skill_id);

-- A picture, re-encoded: never the bytes that somebody sent.
create table initiative_picture (
    id            uuid        primary key,
    version       integer     not null,
    initiative_id uuid        not null references initiative on delete cascade,
    content       bytea       not null check (length(content) <= 500000),
    width         integer     not null,
    height        integer     not null,
    created_at    timestamptz not null
);

create index initiative_picture_idx on initiative_picture (initiative_id);
