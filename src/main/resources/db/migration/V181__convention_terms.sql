-- Every edition says one version of the terms; an addendum also which one it changes.
alter table convention
    add column terms_number integer check (terms_number >= 1),
    add column base_number integer check (base_number >= 1);

update convention set terms_number = partnership.terms_number
from partnership where partnership.id = partnership_id and addendum = 0;

alter table convention
    add constraint convention_says_its_terms check (addendum > 0 or terms_number is not null),
    add constraint convention_addendum_changes_terms check ((base_number is null) = (addendum = 0 or terms_number is null)),
    add constraint convention_base_differs check (base_number <> terms_number);

-- What the terms promise to measure, apart from what the parties added by hand.
alter table indicator add column promised boolean not null default false;

update indicator set promised = true
where exists (
    select 1 from partnership p
    join terms t on t.proposal_id = p.proposal_id and t.number = p.terms_number
    join terms_indicator i on i.terms_id = t.id
    where p.id = indicator.partnership_id and i.name = indicator.name);

alter table indicator alter column promised drop default;
