-- Editions of the convention of a partnership and of its addenda, one after another.
create table convention (
    id              uuid        primary key,
    version         integer     not null,
    partnership_id  uuid        not null references partnership,
    association_id  uuid        not null references organisation,
    company_id      uuid        not null references organisation,
    code            text        not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{10}$'),
    number          integer     not null check (number >= 1),
    addendum        integer     not null check (addendum >= 0),
    change          text        check (length(change) between 1 and 3000),
    change_language text        check (change_language in ('AR', 'FR', 'EN')),
    status          text        not null check (status in ('GENERATED', 'READY', 'REOPENED', 'SIGNED_BY_ONE', 'SIGNED', 'AMENDED')),
    generated_at    timestamptz not null,
    ready_at        timestamptz,
    document_id     uuid        references document,
    sha256          text        check (sha256 ~ '^[0-9a-f]{64}$'),
    reopening       text        check (length(reopening) between 1 and 500),
    constraint convention_number_once unique (partnership_id, number),
    constraint convention_is_fixed_when_ready check
        ((status = 'GENERATED') = (document_id is null) and num_nonnulls(document_id, sha256, ready_at) in (0, 3)),
    constraint convention_addendum_says_its_change check
        ((addendum = 0) = (change is null) and (change is null) = (change_language is null)),
    constraint convention_reopened_has_its_reason check ((status = 'REOPENED') = (reopening is not null))
);

-- One edition at a time is written or signed.
create unique index convention_open_once on convention (partnership_id)
    where status in ('GENERATED', 'READY', 'SIGNED_BY_ONE');
create index convention_document_idx on convention (document_id);

-- Who signed which text, by a click or by hand on a scanned copy.
create table convention_signature (
    id              uuid        primary key,
    version         integer     not null,
    convention_id   uuid        not null references convention,
    organisation_id uuid        not null references organisation,
    account_id      uuid        not null,
    person_name     text        not null,
    way             text        not null check (way in ('CLICK', 'SCAN')),
    signed_at       timestamptz not null,
    address         text        not null check (length(address) between 1 and 100),
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    scan_id         uuid        references document,
    scan_sha256     text        check (scan_sha256 ~ '^[0-9a-f]{64}$'),
    constraint convention_signed_once unique (convention_id, organisation_id),
    check ((way = 'SCAN') = (scan_id is not null) and (scan_id is null) = (scan_sha256 is null))
);

create index convention_scan_idx on convention_signature (scan_id);

-- What was fixed stays, and so does who signed it.
create function convention_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was signed stays' using errcode = 'restrict_violation';
end
$$;

create trigger convention_text_stays before update on convention
    for each row when (old.sha256 is not null
        and (new.sha256, new.document_id, new.code) is distinct from (old.sha256, old.document_id, old.code))
    execute function convention_stays();
create trigger convention_signature_stays before update or delete on convention_signature
    for each row execute function convention_stays();
