-- What a partnership lives through. It is held to one version of the terms; a renewal is
-- a new one, with the same terms, that knows what it follows.
alter table partnership drop constraint partnership_status_check, drop constraint partnership_proposal_id_key;

alter table partnership
    add column terms_number integer not null default 1,
    add column renewed_from uuid references partnership,
    add column activity_at timestamptz,
    add column signed_at timestamptz,
    add column ended_at timestamptz,
    add column end_reason text check (length(end_reason) <= 1000),
    add column ended_by text check (ended_by in ('ASSOCIATION', 'COMPANY')),
    add column handover text check (length(handover) between 1 and 5000),
    add column beneficiaries integer check (beneficiaries between 0 and 1000000),
    add constraint partnership_status_check check (status in ('PREPARING', 'ACTIVE', 'AT_RISK', 'ON_HOLD',
        'IN_DISPUTE', 'CLOSING', 'COMPLETED', 'FOLLOW_UP_90', 'FOLLOW_UP_180', 'ARCHIVED', 'RENEWED',
        'TERMINATED'));

update partnership set activity_at = started_at;

alter table partnership
    alter column terms_number drop default,
    alter column activity_at set not null,
    add constraint partnership_has_its_terms foreign key (proposal_id, terms_number)
        references terms (proposal_id, number),
    add constraint partnership_live_is_signed check (status in ('PREPARING', 'TERMINATED') or signed_at is not null),
    add constraint partnership_completed_hands_over check (status not in ('COMPLETED', 'FOLLOW_UP_90',
        'FOLLOW_UP_180', 'ARCHIVED', 'RENEWED') or (handover is not null and ended_at is not null)),
    add constraint partnership_terminated_says_why check (status <> 'TERMINATED'
        or (end_reason is not null and ended_at is not null));

-- One partnership of an approval, and one renewal of each.
create unique index partnership_proposal_once on partnership (proposal_id) where renewed_from is null;
create unique index partnership_renewed_once on partnership (renewed_from) where renewed_from is not null;
create index partnership_clock_idx on partnership (status, activity_at);
