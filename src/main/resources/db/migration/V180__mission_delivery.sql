-- What was handed in for a milestone, each time anew, and what the other side answered.
create table delivery (
    id           uuid        primary key,
    version      integer     not null,
    milestone_id uuid        not null references milestone,
    number       integer     not null check (number between 1 and 50),
    note         text        not null check (length(note) between 1 and 1000),
    document_id  uuid        references document,
    delivered_at timestamptz not null,
    outcome      text        check (outcome in ('ACCEPTED', 'REWORK')),
    remark       text        check (length(remark) between 1 and 1000),
    answered_at  timestamptz,
    constraint delivery_number_once unique (milestone_id, number),
    constraint delivery_answered_has_its_date check ((outcome is null) = (answered_at is null)),
    constraint delivery_sent_back_says_why check (coalesce(outcome = 'REWORK', false) = (remark is not null))
);

create unique index delivery_waits_once on delivery (milestone_id) where outcome is null;
create index delivery_document_idx on delivery (document_id);

insert into delivery (id, version, milestone_id, number, note, delivered_at, outcome, remark, answered_at)
select gen_random_uuid(), 0, id, 1, note, moved_at,
    case when status in ('ACCEPTED', 'REWORK') then status end,
    case when status = 'REWORK' then remark end,
    case when status in ('ACCEPTED', 'REWORK') then moved_at end
from milestone where note is not null and note <> '';

alter table milestone drop constraint milestone_rework_says_why, drop column note, drop column remark;

-- How one can see what was measured.
alter table indicator add column document_id uuid references document;
create index indicator_document_idx on indicator (document_id);
