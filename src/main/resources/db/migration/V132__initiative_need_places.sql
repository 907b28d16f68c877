-- How many companies can share one need.
alter table need add column places integer not null default 1 check (places between 1 and 10);
