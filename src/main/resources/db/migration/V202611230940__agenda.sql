-- Agenda items from raising to resolution.

create table item (
    id                 uuid                        not null primary key,
    version            bigint                      not null,
    created_at         timestamp(6) with time zone not null,
    created_by         uuid,
    modified_at        timestamp(6) with time zone not null,
    modified_by        uuid,
    deleted_at         timestamp(6) with time zone,
    number             varchar(40) unique,
    status             varchar(30)                 not null,
    jurisdiction_id    uuid                        not null references jurisdiction (id),
    jurisdiction_path  varchar(100)                not null,
    raiser_kind        varchar(30)                 not null,
    raiser_id          uuid,
    raiser_name        varchar(200)                not null,
    raiser_account_id  uuid,
    area               varchar(200),
    category_code      varchar(60)                 not null,
    title              varchar(100)                not null,
    facts              varchar(4000)               not null,
    source             varchar(30)                 not null,
    source_reference   varchar(60),
    desired_result     varchar(1000),
    already_tried      varchar(1000),
    urgency            varchar(30),
    owners_matter      boolean                     not null,
    proposed_lead_id   uuid,
    missing_text       varchar(1000),
    complete_by        date,
    meeting_id         uuid,
    verifier_agency_id uuid,
    due_on             date,
    resolved_at        timestamp(6) with time zone,
    result_text        varchar(4000),
    merged_into_id     uuid references item (id),
    deferral_count     integer                     not null,
    return_count       integer                     not null,
    rebound_count      integer                     not null,
    event_count        integer                     not null
);
create index item_modified on item (modified_at, id);
create index item_jurisdiction on item (jurisdiction_id);
create index item_path on item (jurisdiction_path);
create index item_status on item (status);
create index item_meeting on item (meeting_id);
create index item_raiser on item (raiser_id);
create index item_created_by on item (created_by);
create index item_category on item (category_code);

create table item_compound (
    item_id     uuid not null references item (id),
    compound_id uuid not null,
    primary key (item_id, compound_id)
);
create index item_compound_compound on item_compound (compound_id);

create table item_event (
    id              uuid                        not null primary key,
    item_id         uuid                        not null references item (id),
    ordinal         integer                     not null,
    happened_at     timestamp(6) with time zone not null,
    account_id      uuid,
    actor_name      varchar(60)                 not null,
    action_name     varchar(30)                 not null,
    from_status     varchar(30)                 not null,
    to_status       varchar(30)                 not null,
    jurisdiction_id uuid                        not null,
    details         varchar(100000)             not null,
    unique (item_id, ordinal)
);

create table task (
    id            uuid                        not null primary key,
    version       bigint                      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    modified_at   timestamp(6) with time zone not null,
    modified_by   uuid,
    deleted_at    timestamp(6) with time zone,
    item_id       uuid                        not null references item (id),
    agency_id     uuid                        not null,
    agency_name   varchar(200)                not null,
    task_role     varchar(30)                 not null,
    task_text     varchar(1000)               not null,
    due_on        date                        not null,
    status        varchar(30)                 not null,
    handler_name  varchar(60),
    signed_at     timestamp(6) with time zone,
    done_at       timestamp(6) with time zone,
    result_text   varchar(4000),
    waived_reason varchar(500)
);
create index task_item on task (item_id);
create index task_agency on task (agency_id, status);
create index task_modified on task (modified_at, id);

create table task_report (
    id          uuid                        not null primary key,
    task_id     uuid                        not null references task (id),
    reported_at timestamp(6) with time zone not null,
    reported_by varchar(60)                 not null,
    report_text varchar(2000)               not null
);
create index task_report_task on task_report (task_id);

create table agenda_entry (
    id              uuid                        not null primary key,
    version         bigint                      not null,
    created_at      timestamp(6) with time zone not null,
    created_by      uuid,
    modified_at     timestamp(6) with time zone not null,
    modified_by     uuid,
    deleted_at      timestamp(6) with time zone,
    meeting_id      uuid                        not null,
    item_id         uuid                        not null references item (id),
    ordinal         integer                     not null,
    minutes_planned integer                     not null,
    presenter       varchar(100),
    materials       varchar(1000),
    publicity       varchar(30)                 not null,
    outcome         varchar(30),
    decision_text   varchar(4000),
    settlement_code varchar(30),
    votes_for       integer,
    votes_against   integer,
    votes_abstained integer,
    presence_waiver varchar(500),
    decided_at      timestamp(6) with time zone
);
create index agenda_entry_meeting on agenda_entry (meeting_id, ordinal);
create index agenda_entry_item on agenda_entry (item_id);

create table answer (
    id                uuid                        not null primary key,
    version           bigint                      not null,
    created_at        timestamp(6) with time zone not null,
    created_by        uuid,
    modified_at       timestamp(6) with time zone not null,
    modified_by       uuid,
    deleted_at        timestamp(6) with time zone,
    item_id           uuid                        not null references item (id),
    jurisdiction_path varchar(100)                not null,
    raiser_kind       varchar(30)                 not null,
    raiser_id         uuid,
    raiser_name       varchar(200)                not null,
    raiser_account_id uuid,
    kind              varchar(30)                 not null,
    answer_text       varchar(10000)              not null,
    acknowledged_at   timestamp(6) with time zone
);
create index answer_item on answer (item_id);
create index answer_raiser on answer (raiser_id);
create index answer_account on answer (raiser_account_id);
create index answer_modified on answer (modified_at, id);

create table carried_raiser (
    id                uuid         not null primary key,
    item_id           uuid         not null references item (id),
    from_item_id      uuid         not null references item (id),
    raiser_kind       varchar(30)  not null,
    raiser_id         uuid,
    raiser_name       varchar(200) not null,
    raiser_account_id uuid
);
create index carried_raiser_item on carried_raiser (item_id);

create table evidence (
    id          uuid                        not null primary key,
    version     bigint                      not null,
    created_at  timestamp(6) with time zone not null,
    created_by  uuid,
    modified_at timestamp(6) with time zone not null,
    modified_by uuid,
    deleted_at  timestamp(6) with time zone,
    item_id     uuid                        not null references item (id),
    file_name   varchar(120)                not null,
    media_type  varchar(60)                 not null,
    size_bytes  bigint                      not null,
    sha256      varchar(64)                 not null,
    note        varchar(500)
);
create index evidence_item on evidence (item_id);
create index evidence_modified on evidence (modified_at, id);
