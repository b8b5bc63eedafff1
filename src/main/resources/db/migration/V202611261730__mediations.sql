-- Mediation of a conflict among the three parties of a compound: who they are, what each says, and each session.

create table mediation (
    id                uuid                        not null primary key,
    version           bigint                      not null,
    created_at        timestamp(6) with time zone not null,
    created_by        uuid,
    modified_at       timestamp(6) with time zone not null,
    modified_by       uuid,
    deleted_at        timestamp(6) with time zone,
    compound_id       uuid                        not null,
    jurisdiction_path varchar(100)                not null,
    category_code     varchar(60)                 not null,
    title             varchar(100)                not null,
    facts             varchar(2000)               not null,
    status            varchar(30)                 not null,
    mediator_id       uuid,
    mediator_name     varchar(200)                not null,
    session_count     integer                     not null,
    last_session_at   timestamp(6) with time zone,
    outcome           varchar(30),
    agreement_text    varchar(2000),
    open_points       varchar(1000),
    reason_text       varchar(1000),
    attempts_text     varchar(1000),
    closed_at         timestamp(6) with time zone,
    item_id           uuid unique references item (id)
);
create index mediation_modified on mediation (modified_at, id);
create index mediation_path on mediation (jurisdiction_path);
create index mediation_compound on mediation (compound_id, status);
create index mediation_outcome on mediation (outcome);
create index mediation_created on mediation (created_at);
create index mediation_mediator on mediation (mediator_id);

create table mediation_party (
    id            uuid                        not null primary key,
    version       bigint                      not null,
    created_at    timestamp(6) with time zone not null,
    created_by    uuid,
    modified_at   timestamp(6) with time zone not null,
    modified_by   uuid,
    deleted_at    timestamp(6) with time zone,
    mediation_id  uuid                        not null references mediation (id),
    party_id      uuid                        not null,
    party_kind    varchar(30)                 not null,
    party_name    varchar(300)                not null,
    position_text varchar(2000)               not null,
    unique (mediation_id, party_id)
);
create index mediation_party_modified on mediation_party (modified_at, id);
create index mediation_party_party on mediation_party (party_id);

create table mediation_session (
    id             uuid                        not null primary key,
    version        bigint                      not null,
    created_at     timestamp(6) with time zone not null,
    created_by     uuid,
    modified_at    timestamp(6) with time zone not null,
    modified_by    uuid,
    deleted_at     timestamp(6) with time zone,
    mediation_id   uuid                        not null references mediation (id),
    ordinal        integer                     not null,
    held_at        timestamp(6) with time zone not null,
    place          varchar(200)                not null,
    discussed_text varchar(4000)               not null,
    agreed_text    varchar(2000),
    unique (mediation_id, ordinal)
);
create index mediation_session_modified on mediation_session (modified_at, id);

create table mediation_session_party (
    session_id uuid not null references mediation_session (id),
    party_id   uuid not null,
    primary key (session_id, party_id)
);
