-- The minutes of meetings.

create table minutes (
    id                uuid                        not null primary key,
    version           bigint                      not null,
    created_at        timestamp(6) with time zone not null,
    created_by        uuid,
    modified_at       timestamp(6) with time zone not null,
    modified_by       uuid,
    deleted_at        timestamp(6) with time zone,
    meeting_id        uuid                        not null unique,
    jurisdiction_id   uuid                        not null references jurisdiction (id),
    jurisdiction_path varchar(100)                not null,
    issuing_body      varchar(200)                not null,
    title             varchar(200)                not null,
    held_on           date                        not null,
    status            varchar(30)                 not null,
    content           varchar(4000000)            not null,
    approved_by       varchar(60),
    approved_at       timestamp(6) with time zone,
    number            varchar(40),
    issued_on         date,
    unique (jurisdiction_id, number)
);
create index minutes_modified on minutes (modified_at, id);
create index minutes_path on minutes (jurisdiction_path);
