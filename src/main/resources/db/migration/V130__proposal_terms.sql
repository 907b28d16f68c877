-- A proposal is negotiated: its terms are numbered versions, each written once.
create table terms (
    id                  uuid        primary key,
    version             integer     not null,
    proposal_id         uuid        not null references proposal on delete cascade,
    number              integer     not null check (number between 1 and 30),
    author              text        not null check (author in ('ASSOCIATION', 'COMPANY')),
    written_at          timestamptz not null,
    language            text        not null check (language in ('AR', 'FR', 'EN')),
    message             text        not null check (length(message) between 1 and 2000),
    hours               integer     not null check (hours between 1 and 2000),
    people              integer     not null check (people between 1 and 100),
    mode                text        not null check (mode in ('ONSITE', 'REMOTE', 'HYBRID')),
    starts_on           date,
    ends_on             date,
    place               text        check (length(place) <= 200),
    legal_mode          text        not null check (legal_mode in ('FREE_SERVICE', 'SECONDMENT', 'OUTSIDE_HOURS')),
    scope_in            text        check (length(scope_in) <= 2000),
    scope_out           text        check (length(scope_out) <= 2000),
    deliverable         text        check (length(deliverable) <= 1000),
    criteria            text        check (length(criteria) <= 1000),
    association_contact text        check (length(association_contact) <= 100),
    company_contact     text        check (length(company_contact) <= 100),
    check (ends_on >= starts_on),
    constraint terms_number_once unique (proposal_id, number)
);

-- What is to be measured: from where to where.
create table terms_indicator (
    terms_id uuid          not null references terms on delete cascade,
    position integer       not null check (position between 0 and 4),
    name     text          not null check (length(name) between 1 and 200),
    unit     text          check (length(unit) <= 40),
    baseline numeric(14, 2),
    target   numeric(14, 2) not null,
    primary key (terms_id, position)
);

insert into terms (id, version, proposal_id, number, author, written_at, language, message, hours, people, mode,
    starts_on, ends_on, legal_mode)
select gen_random_uuid(), 0, id, 1, 'COMPANY', sent_at, language, message, hours, people, mode, starts_on, ends_on,
    'FREE_SERVICE'
from proposal;

drop index proposal_open_once;
drop index proposal_need_open_idx;

alter table proposal
    drop constraint proposal_status_check,
    drop constraint proposal_settled_has_its_date,
    drop constraint proposal_ended_has_its_reason,
    drop column message,
    drop column language,
    drop column hours,
    drop column people,
    drop column mode,
    drop column starts_on,
    drop column ends_on,
    add column sender text not null default 'COMPANY' check (sender in ('ASSOCIATION', 'COMPANY')),
    add column offer_id uuid references offer,
    -- the version on the table, and which one each side accepted
    add column terms_number integer not null default 1,
    add column association_accepted integer,
    add column company_accepted integer,
    -- how many steps people took: whoever acts says which state they read
    add column steps integer not null default 0,
    add column moved_at timestamptz,
    add column answered_at timestamptz,
    add column reminders integer not null default 0 check (reminders between 0 and 2),
    add column approved_by uuid;

update proposal set moved_at = coalesce(settled_at, sent_at), company_accepted = 1,
    answered_at = case when status in ('ACCEPTED', 'DECLINED') then settled_at end,
    association_accepted = case when status = 'ACCEPTED' then 1 end,
    status = case when status = 'ACCEPTED' then 'COMPANY_APPROVED' else status end;

alter table proposal
    alter column sender drop default,
    alter column terms_number drop default,
    alter column steps drop default,
    alter column reminders drop default,
    alter column moved_at set not null,
    add constraint proposal_status_check check (status in ('SENT', 'SEEN', 'IN_DISCUSSION', 'AGREED',
        'COMPANY_APPROVED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
    add constraint proposal_settled_has_its_date check
        ((status in ('SENT', 'SEEN', 'IN_DISCUSSION', 'AGREED')) = (settled_at is null)),
    add constraint proposal_ended_has_its_reason check ((status in ('DECLINED', 'WITHDRAWN')) = (reason is not null)),
    add constraint proposal_agreed_by_both check (status not in ('AGREED', 'COMPANY_APPROVED')
        or (association_accepted = terms_number and company_accepted = terms_number)),
    add constraint proposal_terms_on_the_table foreign key (id, terms_number) references terms (proposal_id, number)
        deferrable initially deferred;

create unique index proposal_open_once on proposal (company_id, need_id)
    where status in ('SENT', 'SEEN', 'IN_DISCUSSION', 'AGREED');
create index proposal_need_idx on proposal (need_id, status);
create index proposal_clock_idx on proposal (moved_at) where status in ('SENT', 'SEEN', 'IN_DISCUSSION', 'AGREED');

-- At most three unanswered proposals for one need, whoever forgets to ask first.
create function proposal_unanswered_are_few() returns trigger language plpgsql as $$
begin
    perform 1 from need where id = new.need_id for no key update;
    if (select count(*) from proposal where need_id = new.need_id and status in ('SENT', 'SEEN')) > 3 then
        raise exception 'more than three unanswered proposals' using errcode = 'check_violation',
            constraint = 'proposal_unanswered_are_few';
    end if;
    return null;
end
$$;

create constraint trigger proposal_unanswered_are_few after insert on proposal
    for each row when (new.status in ('SENT', 'SEEN')) execute function proposal_unanswered_are_few();
