-- Plans of many meetings. What is planned, and how, stands in a table of its own, whose bytes differ by database.

alter table seat add column official_chosen boolean default false not null;
alter table meeting add column time_reserved boolean default false not null;

create table plan (
    id                uuid                        not null primary key,
    version           bigint                      not null,
    created_at        timestamp(6) with time zone not null,
    created_by        uuid,
    modified_at       timestamp(6) with time zone not null,
    modified_by       uuid,
    deleted_at        timestamp(6) with time zone,
    jurisdiction_id   uuid                        not null references jurisdiction (id),
    jurisdiction_path varchar(200)                not null,
    first_day         date                        not null,
    last_day          date                        not null,
    search_seconds    integer                     not null,
    moves_notified    boolean                     not null,
    plans_duty        boolean                     not null,
    status            varchar(30)                 not null,
    uncovered_years   varchar(50)                 not null,
    meetings          integer                     not null,
    left_out          integer                     not null,
    unplaced          integer                     not null,
    medium_points     bigint                      not null,
    soft_points       bigint                      not null,
    first_unplaced    integer                     not null,
    first_medium      bigint                      not null,
    first_soft        bigint                      not null,
    moves             bigint                      not null,
    stop_wanted       boolean                     not null,
    trouble           varchar(1000),
    solved_at         timestamp(6) with time zone,
    applied_at        timestamp(6) with time zone
);
create index plan_modified on plan (modified_at, id);
create index plan_jurisdiction on plan (jurisdiction_id);
create index plan_status on plan (status, created_at);

-- Who searches which plan until when, and how far it is; written every second while it searches, and no part of the plan.
create table plan_search (
    plan_id       uuid                        not null primary key references plan (id),
    holder        uuid,
    held_until    timestamp(6) with time zone not null,
    spent_percent integer                     not null,
    moves         bigint                      not null,
    unplaced      integer                     not null,
    medium_points bigint                      not null,
    soft_points   bigint                      not null
);
