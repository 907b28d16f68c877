-- What both agreed to publish of a completed partnership, and whether it lasts.
alter table partnership
    add column association_publishes boolean not null default false,
    add column company_publishes boolean not null default false;

create table partnership_goal (
    partnership_id uuid    not null references partnership on delete cascade,
    goal           integer not null references goal,
    primary key (partnership_id, goal)
);

-- "Still used?", asked of both sides 90 and 180 days after completion.
create table follow_up (
    partnership_id uuid        not null references partnership,
    day            integer     not null check (day in (90, 180)),
    side           text        not null check (side in ('ASSOCIATION', 'COMPANY')),
    used           boolean     not null,
    remark         text        check (length(remark) <= 1000),
    answered_at    timestamptz not null,
    primary key (partnership_id, day, side)
);
