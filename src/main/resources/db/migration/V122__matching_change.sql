-- What may have changed a match: written in the transaction of the change, whoever makes it,
-- and read by each instance for its own index. A transaction notes each thing once.
create table match_change (
    transaction xid8        not null default pg_current_xact_id(),
    entity_id   uuid        not null,
    kind        text        not null check (kind in ('NEED', 'INITIATIVE', 'OFFER', 'ORGANISATION')),
    noted_at    timestamptz not null default now(),
    primary key (transaction, entity_id)
);

create index match_change_old_idx on match_change (noted_at);

create function match_note() returns trigger language plpgsql as $$
declare
    changed jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
    insert into match_change (kind, entity_id) values (tg_argv[0], (changed ->> tg_argv[1])::uuid)
    on conflict do nothing;
    return null;
end
$$;

create trigger match_need after insert or update or delete on need
    for each row execute function match_note('NEED', 'id');
create trigger match_need_skill after insert or update or delete on need_skill
    for each row execute function match_note('NEED', 'need_id');
create trigger match_need_text after insert or delete on need_text
    for each row execute function match_note('NEED', 'need_id');
create trigger match_need_proposal after insert or update on proposal
    for each row execute function match_note('NEED', 'need_id');
create trigger match_initiative after update on initiative
    for each row
    when ((old.status, old.sector_code, old.region_code, old.province_code, old.starts_on, old.ends_on)
        is distinct from (new.status, new.sector_code, new.region_code, new.province_code, new.starts_on, new.ends_on))
    execute function match_note('INITIATIVE', 'id');
create trigger match_offer after insert or update or delete on offer
    for each row execute function match_note('OFFER', 'id');
create trigger match_offer_skill after insert or update or delete on offer_skill
    for each row execute function match_note('OFFER', 'offer_id');
create trigger match_offer_region after insert or delete on offer_region
    for each row execute function match_note('OFFER', 'offer_id');
create trigger match_offer_sector after insert or delete on offer_sector
    for each row execute function match_note('OFFER', 'offer_id');
create trigger match_offer_language after insert or delete on offer_language
    for each row execute function match_note('OFFER', 'offer_id');
create trigger match_organisation after update on organisation
    for each row
    when ((old.status, old.province_code, old.origin) is distinct from (new.status, new.province_code, new.origin))
    execute function match_note('ORGANISATION', 'id');
