-- The audit trail: entries that are only ever inserted, and the chain that seals them.
--
-- Writers insert into audit_entry and audit_unsealed in their own transaction and wait for nobody. The sealer moves what
-- is committed from audit_unsealed into audit_seal, in one order, each seal over the one before.

create table audit_entry (
    id                uuid                        not null primary key,
    recorded_at       timestamp(6) with time zone not null,
    account_id        uuid,
    user_name         varchar(100)                not null,
    behalf_account_id uuid,
    behalf_of         varchar(200),
    address           varchar(60),
    trace_id          varchar(32),
    operation         varchar(300),
    action_name       varchar(30)                 not null,
    outcome           varchar(30)                 not null,
    kind              varchar(60)                 not null,
    subject_id        varchar(100),
    jurisdiction_path varchar(100)                not null,
    reason            varchar(1000),
    before_state      varchar(1000000),
    after_state       varchar(1000000),
    key_id            varchar(16)                 not null,
    mac               varchar(64)                 not null
);
create index audit_entry_subject on audit_entry (subject_id);
create index audit_entry_account on audit_entry (account_id);
create index audit_entry_path on audit_entry (jurisdiction_path);
create index audit_entry_recorded on audit_entry (recorded_at);

create table audit_unsealed (
    entry_id uuid not null primary key
);

create table audit_seal (
    seq       bigint                      not null primary key,
    entry_id  uuid                        not null unique,
    sealed_at timestamp(6) with time zone not null,
    hash      varchar(64)                 not null
);

-- One row: where the chain ends, signed with the key that lies outside the database.
create table audit_head (
    id        integer                     not null primary key,
    seq       bigint                      not null,
    hash      varchar(64)                 not null,
    sealed_at timestamp(6) with time zone not null,
    key_id    varchar(16)                 not null,
    signature varchar(100)                not null
);
insert into audit_head (id, seq, hash, sealed_at, key_id, signature)
    values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', current_timestamp, '', '');

-- Signed heads of former days, and where the last purge cut: both let the chain be checked from outside.
create table audit_anchor (
    id          uuid                        not null primary key,
    version     bigint                      not null,
    created_at  timestamp(6) with time zone not null,
    created_by  uuid,
    modified_at timestamp(6) with time zone not null,
    modified_by uuid,
    deleted_at  timestamp(6) with time zone,
    purpose     varchar(30)                 not null,
    seq         bigint                      not null,
    hash        varchar(64)                 not null,
    anchored_at timestamp(6) with time zone not null,
    key_id      varchar(16)                 not null,
    public_key  varchar(200)                not null,
    signature   varchar(100)                not null
);
create index audit_anchor_modified on audit_anchor (modified_at, id);
