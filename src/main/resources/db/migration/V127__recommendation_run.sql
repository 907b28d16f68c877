-- One night of recommendations: first the candidates of every offer are gathered, batch by
-- batch, then places are assigned. A run that was interrupted goes on behind its last offer.
create table recommendation_run (
    id               uuid        primary key,
    night            date        not null unique,
    state            text        not null check (state in ('GATHERING', 'ASSIGNING', 'DONE')),
    started_at       timestamptz not null,
    finished_at      timestamptz,
    offers           integer     not null check (offers >= 0),
    visited          integer     not null default 0 check (visited >= 0),
    last_offer       uuid,
    method           text        check (method in ('OPTIMUM', 'RANKED')),
    needs            integer,
    needs_proposed   integer,
    offers_proposed  integer,
    recommended      integer,
    total            bigint,
    ranked_total     bigint,
    fair_regions     text[],
    fair_floor       integer,
    fair_recommended integer,
    constraint recommendation_run_done check ((state = 'DONE') = (finished_at is not null
        and method is not null and total is not null and ranked_total is not null))
);

-- What the offers of a batch suit best, in the order of the scores; kept until the run is done.
create table recommendation_candidate (
    run_id          uuid      not null references recommendation_run on delete cascade,
    offer_id        uuid      not null,
    weights_version integer   not null references match_weights,
    needs           uuid[]    not null,
    scores          integer[] not null check (cardinality(scores) = cardinality(needs)),
    primary key (run_id, offer_id)
);

create table recommendation (
    run_id          uuid    not null references recommendation_run on delete cascade,
    offer_id        uuid    not null references offer on delete cascade,
    need_id         uuid    not null references need on delete cascade,
    score           integer not null check (score between 0 and 100000),
    weights_version integer not null references match_weights,
    primary key (run_id, offer_id, need_id)
);

create index recommendation_offer_idx on recommendation (offer_id);
create index recommendation_need_idx on recommendation (need_id);
