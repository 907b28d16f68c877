-- What each criterion counts, in points of 100; a criterion without a line counts nothing.
-- The newest version that is active decides; every recommendation names its version.
create table match_weights (
    version     integer     primary key,
    active_from timestamptz not null
);

create table match_weight (
    version   integer not null references match_weights,
    criterion text    not null,
    points    integer not null check (points between 1 and 100),
    primary key (version, criterion)
);

insert into match_weights (version, active_from) values (1, timestamptz '2026-01-01 00:00:00Z');

insert into match_weight (version, criterion, points) values
    (1, 'SKILLS', 45), (1, 'SECTOR', 15), (1, 'PLACE', 15), (1, 'SCHEDULE', 10), (1, 'CAPACITY', 10), (1, 'TRUST', 5);

-- How important a skill is for its need: 3 essential, 2 useful, 1 nice to have.
alter table need_skill add column importance integer not null default 3 check (importance between 1 and 3);
