-- When people can't be booked: absences, and the bare busy times of calendars kept elsewhere.

create table absence (
    id                uuid                        not null primary key,
    version           bigint                      not null,
    created_at        timestamp(6) with time zone not null,
    created_by        uuid,
    modified_at       timestamp(6) with time zone not null,
    modified_by       uuid,
    deleted_at        timestamp(6) with time zone,
    person_id         uuid                        not null references person (id),
    jurisdiction_path varchar(100)                not null,
    kind              varchar(30)                 not null,
    starts_at         timestamp(6) with time zone not null,
    ends_at           timestamp(6) with time zone not null,
    note              varchar(200),
    constraint absence_ends_after_it_starts check (ends_at > starts_at)
);
create index absence_person on absence (person_id, starts_at);
create index absence_path on absence (jurisdiction_path);
create index absence_modified on absence (modified_at, id);

create table outside_calendar (
    id                uuid                        not null primary key,
    version           bigint                      not null,
    created_at        timestamp(6) with time zone not null,
    created_by        uuid,
    modified_at       timestamp(6) with time zone not null,
    modified_by       uuid,
    deleted_at        timestamp(6) with time zone,
    person_id         uuid                        not null references person (id),
    jurisdiction_path varchar(100)                not null,
    name              varchar(100)                not null,
    imported_at       timestamp(6) with time zone not null,
    known_until       timestamp(6) with time zone not null,
    busy_times        integer                     not null,
    live              boolean,
    constraint outside_calendar_name unique (person_id, name, live)
);
create index outside_calendar_path on outside_calendar (jurisdiction_path);
create index outside_calendar_modified on outside_calendar (modified_at, id);

create table outside_time (
    id          uuid                        not null primary key,
    calendar_id uuid                        not null references outside_calendar (id),
    person_id   uuid                        not null,
    starts_at   timestamp(6) with time zone not null,
    ends_at     timestamp(6) with time zone not null,
    constraint outside_time_ends_after_it_starts check (ends_at > starts_at)
);
create index outside_time_calendar on outside_time (calendar_id);
create index outside_time_person on outside_time (person_id, starts_at);
