-- Several companies share one need: each takes a place of it and a part of its hours. The need counts both itself,
-- so that nobody has to join to know whether it is met, and no more places are taken than there are.
create table need_share (
    partnership_id uuid        primary key,
    need_id        uuid        not null references need,
    company_id     uuid        not null references organisation,
    hours          integer     not null check (hours between 1 and 2000),
    taken_at       timestamptz not null
);

create index need_share_need_idx on need_share (need_id);

alter table need
    add column taken integer not null default 0,
    add column hours_taken integer not null default 0 check (hours_taken >= 0);

create function need_share_count() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update need set taken = taken - 1, hours_taken = hours_taken - old.hours where id = old.need_id;
    end if;
    if tg_op <> 'DELETE' then
        update need set taken = taken + 1, hours_taken = hours_taken + new.hours where id = new.need_id;
    end if;
    return null;
end
$$;

create trigger need_share_counted after insert or update or delete on need_share
    for each row execute function need_share_count();

-- what was approved so far, but for partnerships that ended before they began
insert into need_share (partnership_id, need_id, company_id, hours, taken_at)
select p.id, p.need_id, p.company_id, t.hours, p.started_at
from partnership p join terms t on t.proposal_id = p.proposal_id and t.number = p.terms_number
where p.renewed_from is null and not (p.status = 'TERMINATED' and p.signed_at is null);

update need set places = taken where taken > places;

alter table need add constraint need_places_suffice check (taken between 0 and places);
