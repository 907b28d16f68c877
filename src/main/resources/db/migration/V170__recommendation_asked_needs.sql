-- Needs that are on no offer's list name the offers that suit them best, after the offers did.
alter table recommendation_run add column last_need uuid;

create table recommendation_asked (
    run_id          uuid      not null references recommendation_run on delete cascade,
    need_id         uuid      not null,
    weights_version integer   not null references match_weights,
    offers          uuid[]    not null,
    scores          integer[] not null check (cardinality(scores) = cardinality(offers)),
    primary key (run_id, need_id)
);

-- Organisations with something new among the recommendations of a night, and whether they were told.
create table recommendation_notice (
    run_id          uuid    not null references recommendation_run on delete cascade,
    organisation_id uuid    not null references organisation on delete cascade,
    told            boolean not null default false,
    primary key (run_id, organisation_id)
);

create index recommendation_notice_untold_idx on recommendation_notice (run_id) where not told;
