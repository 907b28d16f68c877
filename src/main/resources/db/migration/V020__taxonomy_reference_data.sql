-- Which reference file was loaded last, so that an unchanged one is not read again.
create table reference_file (
    name      text        primary key,
    sha256    text        not null,
    loaded_at timestamptz not null
);

create table region (
    code     text    primary key,
    position integer not null unique,
    name_ar  text    not null,
    name_fr  text    not null,
    name_en  text    not null
);

create table province (
    code        text primary key,
    region_code text not null references region,
    name_ar     text not null,
    name_fr     text not null,
    name_en     text not null,
    latitude    numeric(8, 4) not null,
    longitude   numeric(8, 4) not null
);

create index province_region_idx on province (region_code);

create table commune (
    code          text primary key,
    province_code text not null references province,
    name_ar       text not null,
    name_fr       text not null,
    other_names   text not null default ''
);

create index commune_province_idx on commune (province_code);

create table sector (
    code     text      primary key,
    position integer   not null unique,
    name_ar  text      not null,
    name_fr  text      not null,
    name_en  text      not null,
    goals    integer[] not null
);

-- What a company does: ISIC Rev. 4 sections.
create table activity (
    code    text primary key,
    name_ar text not null,
    name_fr text not null,
    name_en text not null
);

create table goal (
    number   integer primary key check (number between 1 and 17),
    colour   text    not null,
    name_ar  text    not null,
    name_fr  text    not null,
    name_en  text    not null,
    title_ar text    not null,
    title_fr text    not null,
    title_en text    not null
);

create table skill_domain (
    code     text    primary key,
    position integer not null unique,
    name_ar  text    not null,
    name_fr  text    not null,
    name_en  text    not null
);

create table skill (
    id          uuid    primary key,
    uri         text    not null unique,
    domain_code text    not null references skill_domain,
    tier        integer not null check (tier in (1, 2)),
    name_ar     text    not null,
    name_fr     text    not null,
    name_en     text    not null,
    other_names text[]  not null
);

create index skill_domain_idx on skill (domain_code);
