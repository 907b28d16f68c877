-- What the clock does is in the trail too, and nobody did it.
alter table audit_event alter column account_id drop not null;
