-- Who signs in, and what they were granted: several grants for each account, short-lived tokens, keys for systems.

create table role_grant (
    id                uuid                        not null primary key,
    version           bigint                      not null,
    created_at        timestamp(6) with time zone not null,
    created_by        uuid,
    modified_at       timestamp(6) with time zone not null,
    modified_by       uuid,
    deleted_at        timestamp(6) with time zone,
    account_id        uuid                        not null references account (id),
    role              varchar(30)                 not null,
    jurisdiction_id   uuid,
    jurisdiction_path varchar(100)                not null,
    stands_for_kind   varchar(30),
    stands_for_id     uuid,
    starts_at         timestamp(6) with time zone not null,
    ends_at           timestamp(6) with time zone
);
create index role_grant_account on role_grant (account_id);
create index role_grant_modified on role_grant (modified_at, id);
create index role_grant_path on role_grant (jurisdiction_path);

-- Until now an account held one role: it becomes its first grant, under the account's own id.
insert into role_grant (id, version, created_at, created_by, modified_at, modified_by, deleted_at, account_id, role,
                        jurisdiction_id, jurisdiction_path, stands_for_kind, stands_for_id, starts_at)
select id, 0, created_at, created_by, modified_at, modified_by, deleted_at, id, role,
       jurisdiction_id, jurisdiction_path, stands_for_kind, stands_for_id, created_at
from account;

alter table account drop column role;
alter table account drop column stands_for_kind;
alter table account drop column stands_for_id;
alter table account alter column password_hash drop not null;
alter table account alter column password_hash set data type varchar(200);
-- The person of the registry it belongs to: that person's posts grant by themselves.
alter table account add column person_id uuid;
-- What the identity provider calls it.
alter table account add column external_subject varchar(200) unique;
alter table account add column failed_sign_ins integer default 0 not null;
alter table account add column locked_until timestamp(6) with time zone;
create index account_person on account (person_id);
create index account_path on account (jurisdiction_path);

create table sign_in (
    id             uuid                        not null primary key,
    account_id     uuid                        not null references account (id),
    started_at     timestamp(6) with time zone not null,
    ends_at        timestamp(6) with time zone not null,
    access_hash    varchar(64)                 not null unique,
    access_until   timestamp(6) with time zone not null,
    refresh_hash   varchar(64)                 not null unique,
    -- the one before: whoever shows it again has copied it, and the sign-in ends
    spent_hash     varchar(64)
);
create index sign_in_account on sign_in (account_id);
create index sign_in_spent on sign_in (spent_hash);
create index sign_in_ends on sign_in (ends_at);

create table api_key (
    id                uuid                        not null primary key,
    version           bigint                      not null,
    created_at        timestamp(6) with time zone not null,
    created_by        uuid,
    modified_at       timestamp(6) with time zone not null,
    modified_by       uuid,
    deleted_at        timestamp(6) with time zone,
    account_id        uuid                        not null references account (id),
    name              varchar(100)                not null,
    key_start         varchar(12)                 not null,
    key_hash          varchar(64)                 not null unique,
    scopes            varchar(1000)               not null,
    jurisdiction_id   uuid,
    jurisdiction_path varchar(100)                not null,
    ends_at           timestamp(6) with time zone not null
);
create index api_key_account on api_key (account_id);
create index api_key_modified on api_key (modified_at, id);
