-- All skills of ESCO may be brought beside the short-list: tier 3, without a domain, some without a name in Arabic or French.
alter table skill
    alter column domain_code drop not null,
    alter column name_ar drop not null,
    alter column name_fr drop not null,
    drop constraint skill_tier_check,
    add constraint skill_tier_check check (tier in (1, 2, 3)),
    add constraint skill_short_list_whole
        check (tier = 3 or (domain_code is not null and name_ar is not null and name_fr is not null));

-- Occupations of ESCO: what people call themselves or those whom they look for.
create table occupation (
    id          uuid   primary key,
    isco        text   not null check (isco ~ '^[0-9]{1,4}$'),
    name_ar     text,
    name_fr     text,
    name_en     text   not null,
    other_names text[] not null
);
