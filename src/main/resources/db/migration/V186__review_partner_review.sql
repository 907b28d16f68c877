-- What each side of an ended partnership says of the other: one of each, hidden until both wrote or the first has
-- waited long enough, with one reply of the side it is about.
create table partner_review (
    id             uuid        primary key,
    version        integer     not null,
    partnership_id uuid        not null references partnership,
    author         text        not null check (author in ('ASSOCIATION', 'COMPANY')),
    author_id      uuid        not null references organisation,
    subject_id     uuid        not null references organisation,
    clarity        integer     not null check (clarity between 1 and 5),
    reliability    integer     not null check (reliability between 1 and 5),
    result         integer     not null check (result between 1 and 5),
    language       text        not null check (language in ('AR', 'FR', 'EN')),
    comment        text        not null check (length(comment) between 1 and 2000),
    written_at     timestamptz not null,
    -- whether its author had read the other side's before
    late           boolean     not null,
    disclosed_at   timestamptz,
    reply          text        check (length(reply) between 1 and 1000),
    reply_language text        check (reply_language in ('AR', 'FR', 'EN')),
    replied_at     timestamptz,
    constraint partner_review_once unique (partnership_id, author),
    constraint partner_review_of_the_other check (author_id <> subject_id),
    constraint partner_review_reply_is_whole check ((reply is null) = (replied_at is null)
        and (reply is null) = (reply_language is null)),
    constraint partner_review_reply_to_what_is_read check (reply is null or disclosed_at is not null)
);

create index partner_review_subject_idx on partner_review (subject_id, disclosed_at desc, id)
    where disclosed_at is not null;
