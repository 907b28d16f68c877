-- The trail becomes a chain: numbered without a gap, each line with the hash of the one before.

alter table audit_event disable trigger audit_event_append_only;
alter table audit_event alter column id drop identity;
alter table audit_event add column party_id uuid;
alter table audit_event add column detail text check (length(detail) <= 120);
alter table audit_event add column previous_hash text;
alter table audit_event add column hash text;

-- Where the chain ends: who adds a line waits here for whoever adds one at the same moment.
create table audit_head (
    one  boolean primary key default true check (one),
    last bigint  not null,
    hash text    not null
);
insert into audit_head (last, hash) values (0, repeat('0', 64));

-- A value with its length before it, so that no two lines read alike.
create function audit_event_part(value text) returns text language sql immutable as $$
    select coalesce(length(value) || ':' || value, '-')
$$;

create function audit_event_hash(line audit_event) returns text language sql stable as $$
    select encode(sha256(convert_to(
        audit_event_part(line.id::text) || audit_event_part((extract(epoch from line.at) * 1000000)::bigint::text)
        || audit_event_part(line.account_id::text) || audit_event_part(line.organisation_id::text)
        || audit_event_part(line.party_id::text) || audit_event_part(line.action)
        || audit_event_part(line.subject_kind) || audit_event_part(line.subject_id::text)
        || audit_event_part(line.before) || audit_event_part(line.after) || audit_event_part(line.reason)
        || audit_event_part(line.detail) || audit_event_part(line.previous_hash), 'UTF8')), 'hex')
$$;

do $$
declare
    line audit_event;
    number bigint := 0;
    tail text := repeat('0', 64);
begin
    for line in select * from audit_event order by id loop
        number := number + 1;
        update audit_event set id = number, previous_hash = tail where id = line.id returning * into line;
        update audit_event set hash = audit_event_hash(line) where id = number returning hash into tail;
    end loop;
    update audit_head set last = number, hash = tail;
end
$$;

alter table audit_event alter column previous_hash set not null;
alter table audit_event alter column hash set not null;
alter table audit_event enable trigger audit_event_append_only;

create function audit_event_chain() returns trigger language plpgsql as $$
begin
    select head.last + 1, head.hash into strict new.id, new.previous_hash from audit_head head for update;
    new.hash := audit_event_hash(new);
    update audit_head set last = new.id, hash = new.hash;
    return new;
end
$$;
create trigger audit_event_chained before insert on audit_event for each row execute function audit_event_chain();

create trigger audit_head_stays before insert or delete or truncate on audit_head
    for each statement execute function audit_event_stays();

create index audit_event_organisation_idx on audit_event (organisation_id, id desc);
create index audit_event_party_idx on audit_event (party_id, id desc) where party_id is not null;
create index audit_event_kind_idx on audit_event (subject_kind, id desc);
create index audit_event_at_idx on audit_event (at);
