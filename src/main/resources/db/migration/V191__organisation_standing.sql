-- An organisation's verification lasts as long as its documents, and may be suspended.
alter table organisation drop constraint organisation_status_check;
alter table organisation add constraint organisation_status_check check (status in ('DRAFT', 'SUBMITTED', 'IN_REVIEW',
    'CHANGES_REQUESTED', 'VERIFIED', 'EXPIRING', 'LAPSED', 'REJECTED', 'SUSPENDED', 'CLOSED'));
alter table organisation add column appealed_at timestamptz;

drop index organisation_ice_once;
create unique index organisation_ice_once on organisation (ice) where status in ('VERIFIED', 'EXPIRING');
drop index organisation_directory_idx;
create index organisation_directory_idx on organisation (kind, verified_at desc, id)
    where status in ('VERIFIED', 'EXPIRING');
