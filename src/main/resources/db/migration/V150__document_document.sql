-- The bytes of files under their SHA-256, in pieces; the same content is kept once.
create table document_content (
    sha256     text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint      not null check (size between 1 and 10485760),
    touched_at timestamptz not null
);

create table document_part (
    sha256 text    not null references document_content on delete cascade,
    number integer not null check (number between 0 and 39),
    bytes  bytea   not null check (length(bytes) between 1 and 262144),
    primary key (sha256, number)
);

-- PDF and JPEG are packed already
alter table document_part alter column bytes set storage external;

-- A file that somebody sent or the portal wrote; rooms refer to it by foreign keys.
create table document (
    id      uuid        primary key,
    version integer     not null,
    name    text        not null check (length(name) between 1 and 120),
    kind    text        not null check (kind in ('PDF', 'JPEG')),
    size    bigint      not null,
    sha256  text        not null references document_content,
    scan    text        not null check (scan in ('CLEAN', 'UNSCANNED')),
    kept_at timestamptz not null
);

create index document_content_idx on document (sha256);
create index document_kept_idx on document (kept_at);
