-- Meeting series, and the meeting that each of their occurrences became.

create table meeting_series (
    id                 uuid                        not null primary key,
    version            bigint                      not null,
    created_at         timestamp(6) with time zone not null,
    created_by         uuid,
    modified_at        timestamp(6) with time zone not null,
    modified_by        uuid,
    deleted_at         timestamp(6) with time zone,
    jurisdiction_id    uuid                        not null references jurisdiction (id),
    jurisdiction_path  varchar(100)                not null,
    kind               varchar(30)                 not null,
    title              varchar(200)                not null,
    recurrence_rule    varchar(200)                not null,
    first_day          date                        not null,
    last_day           date,
    start_minute       integer                     not null,
    duration_minutes   integer                     not null,
    venue_id           uuid,
    convener_person_id uuid,
    move_rule          varchar(30)                 not null,
    constraint meeting_series_ends_after_it_begins check (last_day is null or last_day >= first_day)
);
create index meeting_series_jurisdiction on meeting_series (jurisdiction_id);
create index meeting_series_path on meeting_series (jurisdiction_path);
create index meeting_series_last_day on meeting_series (last_day);
create index meeting_series_venue on meeting_series (venue_id);
create index meeting_series_convener on meeting_series (convener_person_id);
create index meeting_series_modified on meeting_series (modified_at, id);

alter table meeting add column series_id uuid references meeting_series (id);
create index meeting_series_id on meeting (series_id);

create table due_meeting (
    id          uuid                        not null primary key,
    version     bigint                      not null,
    created_at  timestamp(6) with time zone not null,
    created_by  uuid,
    modified_at timestamp(6) with time zone not null,
    modified_by uuid,
    deleted_at  timestamp(6) with time zone,
    series_id   uuid                        not null references meeting_series (id),
    planned_on  date                        not null,
    held_on     date                        not null,
    meeting_id  uuid references meeting (id),
    problem_zh  varchar(1000),
    problem_en  varchar(1000),
    -- However many instances draft what is due: of two runners one succeeds.
    constraint due_meeting_once unique (series_id, planned_on)
);
create index due_meeting_planned_on on due_meeting (planned_on);
create index due_meeting_modified on due_meeting (modified_at, id);
