-- Who looks at a case now, so that others take another one.
alter table review add column taken_by uuid;
alter table review add column taken_at timestamptz;
alter table review add check ((taken_by is null) = (taken_at is null));

-- Several cases decided together, a little later, so that it can be undone before anybody is told.
create table decision_batch (
    id         uuid        primary key,
    account_id uuid        not null,
    created_at timestamptz not null,
    due_at     timestamptz not null,
    state      text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'UNDONE'))
);
create index decision_batch_due_idx on decision_batch (due_at) where state in ('WAITING', 'RUNNING');
alter table review add column batch_id uuid references decision_batch;
create index review_batch_idx on review (batch_id) where batch_id is not null;

-- What was read when a case was decided: what is sent again is compared with it.
create table review_text (
    review_id uuid    not null references review on delete cascade,
    position  integer not null,
    field     text    not null check (length(field) <= 60),
    language  text    not null check (language in ('AR', 'FR', 'EN')),
    content   text    not null,
    primary key (review_id, position)
);

drop index review_queue_idx;
create index review_queue_idx on review (submitted_at, id) where state = 'WAITING' and batch_id is null;
create index review_kind_queue_idx on review (subject_kind, submitted_at, id)
    where state = 'WAITING' and batch_id is null;
create index review_subject_idx on review (subject_kind, subject_id, decided_at desc) where state = 'DECIDED';
