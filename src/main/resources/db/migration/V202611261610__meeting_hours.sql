-- When each jurisdiction meets, for itself and those below it without a setting of their own.

create table meeting_hours (
    id                uuid                        not null primary key,
    version           bigint                      not null,
    created_at        timestamp(6) with time zone not null,
    created_by        uuid,
    modified_at       timestamp(6) with time zone not null,
    modified_by       uuid,
    deleted_at        timestamp(6) with time zone,
    jurisdiction_id   uuid                        not null references jurisdiction (id),
    jurisdiction_path varchar(100)                not null,
    live              boolean,
    constraint meeting_hours_jurisdiction unique (jurisdiction_id, live)
);
create index meeting_hours_path on meeting_hours (jurisdiction_path);
create index meeting_hours_modified on meeting_hours (modified_at, id);

create table meeting_window (
    hours_id     uuid        not null references meeting_hours (id),
    list_place   integer     not null,
    window_days  varchar(30) not null,
    weekday      varchar(30),
    from_minute  integer     not null,
    until_minute integer     not null,
    primary key (hours_id, list_place),
    constraint meeting_window_ends_after_it_begins check (until_minute > from_minute)
);
