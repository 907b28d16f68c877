-- E-mails that a server refused for good, and the link in each that ends its sort.
alter table mail_message drop constraint mail_message_status_check;
alter table mail_message add constraint mail_message_status_check
    check (status in ('KEPT', 'WAITING', 'SENT', 'FAILED', 'BOUNCED'));
alter table mail_message
    add column struck           boolean not null default false,
    add column account_id       uuid    references account on delete set null,
    add column topic            text    check (length(topic) <= 60),
    add column unsubscribe_hash text    unique check (unsubscribe_hash ~ '^[0-9a-f]{64}$'),
    -- only until the message left
    add column unsubscribe_link text    check (length(unsubscribe_link) <= 500);

create index mail_message_account_idx on mail_message (account_id);
create index mail_message_dead_idx on mail_message (created_at desc, id) where status in ('FAILED', 'BOUNCED');

-- The delivery log: every attempt, and what the server answered when it did not take it.
create table mail_attempt (
    id         bigint      generated always as identity primary key,
    message_id uuid        not null references mail_message on delete cascade,
    at         timestamptz not null,
    failure    text        check (length(failure) <= 500)
);

create index mail_attempt_message_idx on mail_attempt (message_id, id desc);
