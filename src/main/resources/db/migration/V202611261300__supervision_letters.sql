-- The supervision ladder: each step is a letter with a number of its own.

create table supervision_letter (
    id                uuid                        not null primary key,
    version           bigint                      not null,
    created_at        timestamp(6) with time zone not null,
    created_by        uuid,
    modified_at       timestamp(6) with time zone not null,
    modified_by       uuid,
    deleted_at        timestamp(6) with time zone,
    item_id           uuid                        not null references item (id),
    item_number       varchar(100)                not null,
    item_title        varchar(100)                not null,
    jurisdiction_id   uuid                        not null references jurisdiction (id),
    jurisdiction_path varchar(100)                not null,
    rung              varchar(30)                 not null,
    status            varchar(30)                 not null,
    number            varchar(40)                 not null,
    agency_id         uuid                        not null,
    agency_name       varchar(200)                not null,
    head_person_id    uuid,
    head_name         varchar(60),
    due_on            date                        not null,
    due_at            timestamp(6) with time zone not null,
    by_service        boolean,
    reason            varchar(500),
    letter_text       varchar(4000)               not null,
    answer_by         date,
    raised_at         timestamp(6) with time zone not null,
    raised_by         varchar(60)                 not null,
    acknowledged_at   timestamp(6) with time zone,
    acknowledged_by   varchar(60),
    answer_text       varchar(2000),
    promised_on       date,
    answered_at       timestamp(6) with time zone,
    answered_by       varchar(60),
    ended_reason      varchar(500),
    ended_at          timestamp(6) with time zone,
    next_id           uuid references supervision_letter (id),
    unique (jurisdiction_id, number),
    -- True for what the service raises by itself, else null: of two runners one succeeds.
    unique (item_id, due_at, rung, by_service)
);
create index supervision_letter_item on supervision_letter (item_id, status);
create index supervision_letter_path on supervision_letter (jurisdiction_path);
create index supervision_letter_agency on supervision_letter (agency_id, status);
create index supervision_letter_status on supervision_letter (status, rung);
create index supervision_letter_modified on supervision_letter (modified_at, id);

create index item_running_due on item (status, due_on);
