-- What is directly broader than a skill: the last parts of the ESCO addresses of other skills and of groups.
alter table skill add column parents text[] not null default '{}';
