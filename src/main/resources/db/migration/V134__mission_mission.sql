-- What is done under a partnership: milestones, hours of work and what is measured.
create table milestone (
    id             uuid        primary key,
    version        integer     not null,
    partnership_id uuid        not null references partnership,
    title          text        not null check (length(title) between 1 and 200),
    owner          text        not null check (owner in ('ASSOCIATION', 'COMPANY')),
    due_on         date        not null,
    status         text        not null check (status in ('PLANNED', 'STARTED', 'DELIVERED', 'ACCEPTED', 'REWORK')),
    note           text        check (length(note) <= 1000),
    remark         text        check (length(remark) <= 1000),
    moved_at       timestamptz not null,
    constraint milestone_rework_says_why check (status <> 'REWORK' or remark is not null)
);

create index milestone_partnership_idx on milestone (partnership_id, due_on, id);
create index milestone_late_idx on milestone (due_on) where status <> 'ACCEPTED';

-- Hours in all of so many people on one day or over some days until then.
create table hours_entry (
    id             uuid        primary key,
    version        integer     not null,
    partnership_id uuid        not null references partnership,
    author         text        not null check (author in ('ASSOCIATION', 'COMPANY')),
    worked_on      date        not null,
    hours          integer     not null check (hours between 1 and 500),
    people         integer     not null check (people between 1 and 100),
    work           text        not null check (length(work) between 1 and 300),
    status         text        not null check (status in ('SUBMITTED', 'CONFIRMED', 'CONTESTED', 'CORRECTED')),
    tacit          boolean     not null,
    remark         text        check (length(remark) <= 1000),
    moved_at       timestamptz not null,
    constraint hours_entry_tacit_is_confirmed check (not tacit or status = 'CONFIRMED'),
    constraint hours_entry_contested_says_why check (status <> 'CONTESTED' or remark is not null)
);

create index hours_entry_partnership_idx on hours_entry (partnership_id, worked_on desc, id);
create index hours_entry_waiting_idx on hours_entry (moved_at) where status in ('SUBMITTED', 'CORRECTED');

-- One to five of a partnership: from where to where, and where it got.
create table indicator (
    id             uuid          primary key,
    version        integer       not null,
    partnership_id uuid          not null references partnership,
    position       integer       not null check (position between 0 and 4),
    language       text          not null check (language in ('AR', 'FR', 'EN')),
    name           text          not null check (length(name) between 1 and 200),
    unit           text          check (length(unit) <= 40),
    baseline       numeric(14, 2),
    target         numeric(14, 2) not null,
    status         text          not null check (status in ('DEFINED', 'MEASURED', 'CONFIRMED_BY_BOTH', 'DISPUTED')),
    actual         numeric(14, 2),
    measured_by    text          check (measured_by in ('ASSOCIATION', 'COMPANY')),
    evidence       text          check (length(evidence) <= 1000),
    objection      text          check (length(objection) <= 1000),
    moved_at       timestamptz   not null,
    constraint indicator_place_once unique (partnership_id, position),
    constraint indicator_measured_has_a_value check ((status = 'DEFINED') = (actual is null)),
    constraint indicator_disputed_says_why check (status <> 'DISPUTED' or objection is not null)
);
