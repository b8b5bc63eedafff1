-- Numbers without gaps, keyed requests, accounts.

create table number_sequence (
    series      varchar(100) not null primary key,
    last_number integer      not null
);

create table keyed_request (
    caller_key  varchar(200)                not null primary key,
    fingerprint varchar(64)                 not null,
    claimed_at  timestamp(6) with time zone not null,
    status      integer,
    location    varchar(500),
    etag        varchar(100),
    body        varchar(1000000)
);

create table account (
    id                uuid                        not null primary key,
    version           bigint                      not null,
    created_at        timestamp(6) with time zone not null,
    created_by        uuid,
    modified_at       timestamp(6) with time zone not null,
    modified_by       uuid,
    deleted_at        timestamp(6) with time zone,
    user_name         varchar(60)                 not null unique,
    password_hash     varchar(100)                not null,
    role              varchar(30)                 not null,
    jurisdiction_id   uuid,
    jurisdiction_path varchar(100)                not null,
    stands_for_kind   varchar(30),
    stands_for_id     uuid
);
create index account_modified on account (modified_at, id);
