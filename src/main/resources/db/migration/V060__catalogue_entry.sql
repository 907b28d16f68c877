create extension if not exists pg_trgm;

-- What is to be seen now, as it is found and counted; made anew from initiatives and offers whenever they change.
create table catalogue_entry (
    id              uuid        primary key,
    kind            text        not null check (kind in ('INITIATIVE', 'OFFER')),
    organisation_id uuid        not null,
    sectors         text[]      not null,
    regions         text[]      not null,
    province        text,
    goals           integer[]   not null,
    skills          uuid[]      not null,
    modes           text[]      not null,
    hours           integer     not null,
    starts_on       date,
    ends_on         date,
    published_at    timestamptz not null,
    languages       text[]      not null,
    title           text        not null,
    words           text        not null
);

create index catalogue_entry_newest_idx on catalogue_entry (kind, published_at desc, id);
create index catalogue_entry_ending_idx on catalogue_entry (kind, ends_on);
create index catalogue_entry_organisation_idx on catalogue_entry (organisation_id);
create index catalogue_entry_sectors_idx on catalogue_entry using gin (sectors);
create index catalogue_entry_regions_idx on catalogue_entry using gin (regions);
create index catalogue_entry_goals_idx on catalogue_entry using gin (goals);
create index catalogue_entry_skills_idx on catalogue_entry using gin (skills);
create index catalogue_entry_modes_idx on catalogue_entry using gin (modes);
-- The beginning of any word: like '% begin%'.
create index catalogue_entry_words_idx on catalogue_entry using gin (words gin_trgm_ops);
