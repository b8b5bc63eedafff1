-- Items between levels: asked up, taken up, sent back down, handed down to those directly below; and the routes that
-- say which of them may go where.

alter table item add column origin_path varchar(100);
update item set origin_path = jurisdiction_path;
alter table item alter column origin_path set not null;
alter table item add column parent_id uuid references item (id);
alter table item add column delegated_task varchar(1000);
alter table item add column latest_due_on date;
alter table item add column escalated_to_id uuid;
alter table item add column escalated_to_path varchar(100);
alter table item add column escalated_from varchar(30);
alter table item add column escalated_meeting_id uuid;
alter table item add column escalated_at timestamp(6) with time zone;
alter table item add column escalation_reason varchar(30);
alter table item add column escalation_tried varchar(1000);
alter table item add column escalation_asked varchar(1000);
alter table item add column waits_for_meeting boolean default false not null;
update item set waits_for_meeting = true where status = 'ACCEPTED' and deferral_count > 0;
create index item_origin on item (origin_path);
create index item_parent on item (parent_id);
create index item_escalated_to on item (escalated_to_id);

-- The office that passed an item up is answered as its raisers are.
alter table carried_raiser add column office_path varchar(100);
alter table answer add column office_path varchar(100);
create index answer_office on answer (office_path);

create table item_route (
    id                 uuid                        not null primary key,
    version            bigint                      not null,
    created_at         timestamp(6) with time zone not null,
    created_by         uuid,
    modified_at        timestamp(6) with time zone not null,
    modified_by        uuid,
    deleted_at         timestamp(6) with time zone,
    direction          varchar(30)                 not null,
    effect             varchar(30)                 not null,
    jurisdiction_id    uuid references jurisdiction (id),
    jurisdiction_path  varchar(100)                not null,
    from_level         varchar(30),
    category_code      varchar(60),
    to_jurisdiction_id uuid references jurisdiction (id),
    to_level           varchar(30),
    reason             varchar(500)                not null
);
create index item_route_modified on item_route (modified_at, id);
create index item_route_path on item_route (jurisdiction_path);

insert into item_route (id, version, created_at, modified_at, direction, effect, jurisdiction_path, category_code, to_level, reason) values
    ('01a2148d-4000-7001-8a1e-5b0c6f2d7e01', 0, current_timestamp, current_timestamp, 'ESCALATE', 'ALLOWED', '/', null, null, '本级职权或能力不足的事项，逐级上提至上一级。'),
    ('01a2148d-4000-7002-8a1e-5b0c6f2d7e02', 0, current_timestamp, current_timestamp, 'DELEGATE', 'ALLOWED', '/', null, null, '需要下级分别落实的事项，下沉至直接下级。'),
    ('01a2148d-4000-7003-8a1e-5b0c6f2d7e03', 0, current_timestamp, current_timestamp, 'ESCALATE', 'ALLOWED', '/', 'FIRE_LANE_CHARGING', 'CITY', '消防安全紧急事项可直报市级。'),
    ('01a2148d-4000-7004-8a1e-5b0c6f2d7e04', 0, current_timestamp, current_timestamp, 'ESCALATE', 'ALLOWED', '/', 'FIRE_CONTROL_FAILURE', 'CITY', '消防安全紧急事项可直报市级。'),
    ('01a2148d-4000-7005-8a1e-5b0c6f2d7e05', 0, current_timestamp, current_timestamp, 'ESCALATE', 'ALLOWED', '/', 'FACADE_FALLING', 'CITY', '危及人身安全的紧急事项可直报市级。'),
    ('01a2148d-4000-7006-8a1e-5b0c6f2d7e06', 0, current_timestamp, current_timestamp, 'ESCALATE', 'ALLOWED', '/', 'GAS_SAFETY', 'CITY', '危及公共安全的紧急事项可直报市级。'),
    ('01a2148d-4000-7007-8a1e-5b0c6f2d7e07', 0, current_timestamp, current_timestamp, 'ESCALATE', 'ALLOWED', '/', 'FIRE_LANE_CHARGING', 'DISTRICT', '消防安全紧急事项可直报区县。'),
    ('01a2148d-4000-7008-8a1e-5b0c6f2d7e08', 0, current_timestamp, current_timestamp, 'ESCALATE', 'ALLOWED', '/', 'FACADE_FALLING', 'DISTRICT', '危及人身安全的紧急事项可直报区县。');
