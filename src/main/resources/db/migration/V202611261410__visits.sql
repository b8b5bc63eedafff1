-- Visits by commissioners, what was found on them, and their photos.

create table visit (
    id                uuid                        not null primary key,
    version           bigint                      not null,
    created_at        timestamp(6) with time zone not null,
    created_by        uuid,
    modified_at       timestamp(6) with time zone not null,
    modified_by       uuid,
    deleted_at        timestamp(6) with time zone,
    compound_id       uuid                        not null,
    jurisdiction_path varchar(100)                not null,
    visit_kind        varchar(30)                 not null,
    status            varchar(30)                 not null,
    commissioner_id   uuid,
    commissioner_name varchar(200)                not null,
    planned_on        date,
    purpose           varchar(500),
    visited_on        date,
    households        integer,
    summary           varchar(2000),
    cancelled_reason  varchar(500)
);
create index visit_modified on visit (modified_at, id);
create index visit_path on visit (jurisdiction_path);
create index visit_compound on visit (compound_id, status, visited_on);
create index visit_commissioner on visit (commissioner_id);

create table visit_finding (
    id            uuid                        not null primary key,
    version       bigint                      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    modified_at   timestamp(6) with time zone not null,
    modified_by   uuid,
    deleted_at    timestamp(6) with time zone,
    visit_id      uuid                        not null references visit (id),
    ordinal       integer                     not null,
    category_code varchar(60)                 not null,
    finding_text  varchar(2000)               not null,
    item_id       uuid unique,
    unique (visit_id, ordinal)
);
create index visit_finding_modified on visit_finding (modified_at, id);

create table visit_photo (
    id          uuid                        not null primary key,
    version     bigint                      not null,
    created_at  timestamp(6) with time zone not null,
    created_by  uuid,
    modified_at timestamp(6) with time zone not null,
    modified_by uuid,
    deleted_at  timestamp(6) with time zone,
    visit_id    uuid                        not null references visit (id),
    file_name   varchar(120)                not null,
    media_type  varchar(60)                 not null,
    size_bytes  bigint                      not null,
    sha256      varchar(64)                 not null,
    note        varchar(500)
);
create index visit_photo_visit on visit_photo (visit_id);
create index visit_photo_modified on visit_photo (modified_at, id);
