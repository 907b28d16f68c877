-- A company's proposal of skills to one need of an initiative; hours are in all.
-- The initiative and the association are the need's own, which never change.
create table proposal (
    id             uuid        primary key,
    version        integer     not null,
    need_id        uuid        not null references need,
    initiative_id  uuid        not null references initiative,
    association_id uuid        not null references organisation,
    company_id     uuid        not null references organisation,
    message        text        not null check (length(message) between 1 and 2000),
    language       text        not null check (language in ('AR', 'FR', 'EN')),
    hours          integer     not null check (hours between 1 and 2000),
    people         integer     not null check (people between 1 and 100),
    mode           text        not null check (mode in ('ONSITE', 'REMOTE', 'HYBRID')),
    starts_on      date,
    ends_on        date,
    status         text        not null check (status in ('SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    sent_at        timestamptz not null,
    settled_at     timestamptz,
    reason         text        check (reason in ('NO_CAPACITY', 'NOT_OUR_SECTOR', 'SKILLS_DO_NOT_FIT', 'DATES', 'PLACE', 'NO_ANSWER', 'NEED_FILLED', 'OTHER')),
    remark         text        check (length(remark) <= 1000),
    check (association_id <> company_id),
    check (ends_on >= starts_on),
    constraint proposal_settled_has_its_date check ((status = 'SENT') = (settled_at is null)),
    constraint proposal_ended_has_its_reason check ((status in ('DECLINED', 'WITHDRAWN')) = (reason is not null))
);

create unique index proposal_open_once on proposal (company_id, need_id) where status = 'SENT';
create index proposal_need_open_idx on proposal (need_id) where status = 'SENT';
create index proposal_company_idx on proposal (company_id, sent_at);
create index proposal_association_idx on proposal (association_id, sent_at);

-- What an accepted proposal became.
create table partnership (
    id             uuid        primary key,
    version        integer     not null,
    proposal_id    uuid        not null unique references proposal,
    need_id        uuid        not null references need,
    initiative_id  uuid        not null references initiative,
    association_id uuid        not null references organisation,
    company_id     uuid        not null references organisation,
    status         text        not null check (status in ('PREPARING')),
    started_at     timestamptz not null
);

create index partnership_company_idx on partnership (company_id, started_at desc);
create index partnership_association_idx on partnership (association_id, started_at desc);
create index partnership_initiative_idx on partnership (initiative_id, started_at desc);
