-- Each state of an entry has a number of its own, so that an index can be compared with the table by sums.
create sequence catalogue_revision;

alter table catalogue_entry add column revision bigint not null default nextval('catalogue_revision');

create function catalogue_entry_revise() returns trigger language plpgsql as $$
begin
    new.revision := nextval('catalogue_revision');
    return new;
end
$$;

create trigger catalogue_entry_revised before update on catalogue_entry
    for each row execute function catalogue_entry_revise();

-- What changed in the catalogue, for the indexes of all instances; written by the change itself. Numbers are given
-- before commits, so readers go by transactions: see IndexOutbox.
create table index_outbox (
    number   bigint      primary key generated always as identity,
    entry_id uuid        not null,
    xid      xid8        not null default pg_current_xact_id(),
    at       timestamptz not null default clock_timestamp()
);

create index index_outbox_xid_idx on index_outbox (xid);
create index index_outbox_at_idx on index_outbox (at);

create function catalogue_entry_changed() returns trigger language plpgsql as $$
begin
    insert into index_outbox (entry_id) select id from changed;
    return null;
end
$$;

create trigger catalogue_entry_inserted after insert on catalogue_entry
    referencing new table as changed for each statement execute function catalogue_entry_changed();
create trigger catalogue_entry_updated after update on catalogue_entry
    referencing new table as changed for each statement execute function catalogue_entry_changed();
create trigger catalogue_entry_deleted after delete on catalogue_entry
    referencing old table as changed for each statement execute function catalogue_entry_changed();
