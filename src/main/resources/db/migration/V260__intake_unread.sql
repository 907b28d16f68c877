-- The headings of a spreadsheet that nothing was read under, so that its coordinator is told.
alter table intake_batch add column unread text[] not null default '{}' check (cardinality(unread) <= 20);
