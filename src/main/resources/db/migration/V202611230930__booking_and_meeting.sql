-- Whose time and which room is taken; meetings with their seats, attendance and history.

create table bookable (
    resource_kind varchar(30) not null,
    resource_id   uuid        not null,
    primary key (resource_kind, resource_id)
);
-- Nobody's row: whoever makes rows for others locks it first.
insert into bookable (resource_kind, resource_id) values ('PERSON', '00000000-0000-0000-0000-000000000000');

create table booking (
    id            uuid                        not null primary key,
    resource_kind varchar(30)                 not null,
    resource_id   uuid                        not null,
    reason_id     uuid                        not null,
    starts_at     timestamp(6) with time zone not null,
    ends_at       timestamp(6) with time zone not null,
    released_at   timestamp(6) with time zone,
    foreign key (resource_kind, resource_id) references bookable (resource_kind, resource_id),
    constraint booking_ends_after_it_starts check (ends_at > starts_at)
);
create index booking_resource on booking (resource_id, starts_at);
create index booking_reason on booking (reason_id);

create table meeting (
    id                   uuid                        not null primary key,
    version              bigint                      not null,
    created_at           timestamp(6) with time zone not null,
    created_by           uuid,
    modified_at          timestamp(6) with time zone not null,
    modified_by          uuid,
    deleted_at           timestamp(6) with time zone,
    jurisdiction_id      uuid                        not null references jurisdiction (id),
    jurisdiction_path    varchar(100)                not null,
    kind                 varchar(30)                 not null,
    title                varchar(200)                not null,
    status               varchar(30)                 not null,
    starts_at            timestamp(6) with time zone not null,
    duration_minutes     integer                     not null,
    venue_id             uuid,
    convener_person_id   uuid,
    agenda_entries       integer                     not null,
    agenda_minutes       integer                     not null,
    notified_at          timestamp(6) with time zone,
    opened_at            timestamp(6) with time zone,
    held_at              timestamp(6) with time zone,
    status_reason        varchar(1000),
    quorum_waiver_reason varchar(1000),
    presence_at          timestamp(6) with time zone,
    required_seats       integer                     not null,
    needed_seats         integer                     not null,
    present_seats        integer                     not null,
    history_length       integer                     not null
);
create index meeting_jurisdiction on meeting (jurisdiction_id, starts_at);
create index meeting_path on meeting (jurisdiction_path);
create index meeting_status on meeting (status, starts_at);
create index meeting_starts_at on meeting (starts_at);
create index meeting_venue on meeting (venue_id);
create index meeting_modified on meeting (modified_at, id);

create table meeting_history (
    id             uuid                        not null primary key,
    meeting_id     uuid                        not null references meeting (id),
    sequence_no    integer                     not null,
    occurred_at    timestamp(6) with time zone not null,
    account_id     uuid,
    account_name   varchar(60)                 not null,
    meeting_action varchar(30),
    from_status    varchar(30),
    to_status      varchar(30)                 not null,
    details        varchar(1000),
    unique (meeting_id, sequence_no)
);

create table seat (
    id                   uuid                        not null primary key,
    version              bigint                      not null,
    created_at           timestamp(6) with time zone not null,
    created_by           uuid,
    modified_at          timestamp(6) with time zone not null,
    modified_by          uuid,
    deleted_at           timestamp(6) with time zone,
    meeting_id           uuid                        not null references meeting (id),
    seat_kind            varchar(30)                 not null,
    holder_id            uuid                        not null,
    -- The holder while the seat is invited, null once it is not: one seat per holder, and tombstones beside it.
    invited_holder_id    uuid,
    compound_id          uuid,
    party_kind           varchar(30),
    label                varchar(300)                not null,
    list_place           integer                     not null,
    source               varchar(30)                 not null,
    requirement          varchar(30)                 not null,
    head_required        boolean                     not null,
    participation        varchar(30)                 not null,
    reason               varchar(500),
    person_id            uuid,
    person_name          varchar(100),
    substitute_person_id uuid,
    substitute_name      varchar(100),
    convener_agreed      boolean                     not null,
    attendance           varchar(30),
    attended_by_name     varchar(100),
    unique (meeting_id, seat_kind, invited_holder_id)
);
create index seat_holder on seat (holder_id, seat_kind, participation);
create index seat_person on seat (person_id);
create index seat_modified on seat (modified_at, id);

create table presence_result (
    id               uuid    not null primary key,
    meeting_id       uuid    not null references meeting (id),
    compound_id      uuid    not null,
    party_branch     boolean not null,
    owners_committee boolean not null,
    property_company boolean not null,
    unique (meeting_id, compound_id)
);
