-- Which provinces are prefectures: a town with its outskirts. The file is read anew for it.
alter table province add column prefecture boolean not null default false;
delete from reference_file where name = 'provinces.tsv';

-- What facets, excerpts and orders need. The table is derived, and filled anew at the next start.
delete from catalogue_entry;

alter table catalogue_entry
    drop column province,
    add column provinces text[]   not null,
    add column domains   text[]   not null,
    add column level     integer  not null check (level >= 0),
    add column places    integer  not null check (places >= 0),
    add column rural     boolean  not null,
    add column lot       integer  not null check (lot >= 0),
    add column tickets   integer  not null default 1 check (tickets between 1 and 3),
    -- what was written: [{"part": "TITLE", "language": "FR", "text": "…"}, …]
    add column texts     jsonb    not null;

create index catalogue_entry_ended_idx on catalogue_entry (ends_on);
drop index catalogue_entry_ending_idx;
