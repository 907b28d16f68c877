-- The same news of the same thing is one notice until it is read: it counts.
alter table notice
    add column times  integer not null default 1 check (times >= 1),
    -- it waits for the e-mail of the day
    add column digest boolean not null default false;

delete from notice older using notice newer
where older.account_id = newer.account_id and older.kind = newer.kind and older.link = newer.link
    and older.read_at is null and newer.read_at is null
    and (older.created_at, older.id) < (newer.created_at, newer.id);

drop index notice_unread_idx;
create unique index notice_unread_once on notice (account_id, kind, link) where read_at is null;
create index notice_digest_idx on notice (account_id) where digest;

-- How somebody wants to hear of a topic by e-mail; at once where nothing is said.
create table notification_preference (
    account_id uuid not null references account on delete cascade,
    topic      text not null check (length(topic) between 1 and 60),
    delivery   text not null check (delivery in ('AT_ONCE', 'DAILY', 'NONE')),
    primary key (account_id, topic)
);
