-- What became of a match that was shown: a proposal was begun from it, then sent, or it was
-- "not a fit". It holds for this pair only; once decided, the pair is not shown again.
create table match_outcome (
    id              uuid        primary key,
    need_id         uuid        not null references need on delete cascade,
    offer_id        uuid        not null references offer on delete cascade,
    outcome         text        not null check (outcome in ('BEGUN', 'PROPOSED', 'REFUSED')),
    reason          text        check (reason in ('SKILLS_DO_NOT_FIT', 'NOT_OUR_SECTOR', 'PLACE', 'DATES', 'NO_CAPACITY', 'OTHER')),
    organisation_id uuid        not null references organisation,
    weights_version integer     not null references match_weights,
    score           integer     not null check (score between 0 and 100000),
    decided_at      timestamptz not null,
    constraint match_decided_once unique (need_id, offer_id),
    constraint match_refused_with_a_reason check ((outcome = 'REFUSED') = (reason is not null))
);

create index match_outcome_offer_idx on match_outcome (offer_id);
create index match_outcome_newest_idx on match_outcome (decided_at desc);

-- How well each criterion was met then, 0 to 1000.
create table match_measure (
    outcome_id uuid    not null references match_outcome on delete cascade,
    criterion  text    not null,
    measure    integer not null check (measure between 0 and 1000),
    primary key (outcome_id, criterion)
);
