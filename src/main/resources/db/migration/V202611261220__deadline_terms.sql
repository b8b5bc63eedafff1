-- What each urgency allows, as data: each change an edition of its own, the highest holds. None means the configuration.

create table deadline_term (
    id          uuid                        not null primary key,
    version     bigint                      not null,
    created_at  timestamp(6) with time zone not null,
    created_by  uuid,
    modified_at timestamp(6) with time zone not null,
    modified_by uuid,
    deleted_at  timestamp(6) with time zone,
    urgency     varchar(30)                 not null,
    edition     integer                     not null,
    amount      integer                     not null,
    reason      varchar(500)                not null,
    unique (urgency, edition)
);
create index deadline_term_modified on deadline_term (modified_at, id);
