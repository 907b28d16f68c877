-- What an organisation is in law, as its members say it and reviewers compare it (DOMAIN.md, section 3).
create table legal_identity (
    id                uuid    primary key references organisation,
    version           integer not null,
    legal_class       text    check (legal_class in ('DECLARED', 'PUBLIC_UTILITY', 'FOREIGN')),
    receipt_number    text    check (length(receipt_number) between 1 and 60),
    receipt_authority text    check (length(receipt_authority) between 1 and 160),
    receipt_on        date,
    trade_register    text    check (length(trade_register) between 1 and 30),
    trade_court       text    check (length(trade_court) between 1 and 120),
    tax_id            text    check (length(tax_id) between 1 and 20)
);

-- The documents that show it, each version kept; of an identity card that was sent by mistake only the trace.
create table evidence (
    id              uuid        primary key,
    version         integer     not null,
    organisation_id uuid        not null references organisation,
    kind            text        not null check (length(kind) <= 40),
    document_id     uuid        references document,
    issued_on       date        not null,
    expires_on      date        check (expires_on > issued_on),
    sent_at         timestamptz not null,
    status          text        not null check (status in ('SENT', 'ACCEPTED', 'RETURNED', 'ERASED')),
    remark          text        check (length(remark) <= 2000),
    decided_by      uuid,
    decided_at      timestamptz,
    check ((status = 'ERASED') = (document_id is null)),
    check ((status = 'SENT') = (decided_at is null)),
    check (status <> 'RETURNED' or remark is not null)
);
create index evidence_organisation_idx on evidence (organisation_id, sent_at desc);
create index evidence_document_idx on evidence (document_id);
create index evidence_expiry_idx on evidence (organisation_id) where status = 'ACCEPTED' and expires_on is not null;
