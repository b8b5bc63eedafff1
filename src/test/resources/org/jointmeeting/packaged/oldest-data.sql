-- What a community had written under the first schema: its place, its coordinator, an item that the fire station works on.

insert into jurisdiction (id, version, created_at, modified_at, code, name, tree_level, parent_id, jurisdiction_path, live)
values ('01900000-0000-7000-8000-330100000000', 0, timestamp with time zone '2026-11-01 09:00:00+08', timestamp with time zone '2026-11-01 09:00:00+08', '330100000000', '杭州市', 'CITY', null, '/330100000000/', true),
       ('01900000-0000-7000-8000-330106013014', 0, timestamp with time zone '2026-11-01 09:00:00+08', timestamp with time zone '2026-11-01 09:00:00+08', '330106013014', '骆家庄社区', 'COMMUNITY', '01900000-0000-7000-8000-330100000000', '/330100000000/330106013014/', true);

insert into account (id, version, created_at, modified_at, user_name, password_hash, role, jurisdiction_id, jurisdiction_path)
values ('01900000-0000-7000-8000-00000000a001', 0, timestamp with time zone '2026-11-01 09:00:00+08', timestamp with time zone '2026-11-01 09:00:00+08', 'oldest-coordinator', 'set by the test', 'COORDINATOR', '01900000-0000-7000-8000-330106013014', '/330100000000/330106013014/');

insert into item (id, version, created_at, created_by, modified_at, number, status, jurisdiction_id, jurisdiction_path, raiser_kind, raiser_name, raiser_account_id, area, category_code, title, facts, source, desired_result, already_tried, urgency, owners_matter, verifier_agency_id, due_on, deferral_count, return_count, rebound_count, event_count)
values ('01900000-0000-7000-8000-00000000b001', 4, timestamp with time zone '2026-11-20 09:00:00+08', '01900000-0000-7000-8000-00000000a001', timestamp with time zone '2026-11-23 10:00:00+08', '330106013014-2026-0007', 'IN_PROGRESS', '01900000-0000-7000-8000-330106013014', '/330100000000/330106013014/', 'COORDINATOR', '骆家庄社区三方办', '01900000-0000-7000-8000-00000000a001', '3 幢东侧', 'FIRE_LANE_CHARGING', '消防通道被占', '充电桩占用消防车通道。', 'SELF', '恢复畅通', '已劝告', 'ORDINARY', false, '01900000-0000-7000-8000-00000000c002', date '2026-11-30', 0, 0, 0, 5);

insert into item_event (id, item_id, ordinal, happened_at, account_id, actor_name, action_name, from_status, to_status, jurisdiction_id, details)
values ('01900000-0000-7000-8000-00000000e001', '01900000-0000-7000-8000-00000000b001', 1, timestamp with time zone '2026-11-20 09:00:00+08', '01900000-0000-7000-8000-00000000a001', 'oldest-coordinator', 'DRAFT', 'DRAFT', 'DRAFT', '01900000-0000-7000-8000-330106013014', '{}'),
       ('01900000-0000-7000-8000-00000000e002', '01900000-0000-7000-8000-00000000b001', 2, timestamp with time zone '2026-11-20 09:10:00+08', '01900000-0000-7000-8000-00000000a001', 'oldest-coordinator', 'SUBMIT', 'DRAFT', 'SUBMITTED', '01900000-0000-7000-8000-330106013014', '{}'),
       ('01900000-0000-7000-8000-00000000e003', '01900000-0000-7000-8000-00000000b001', 3, timestamp with time zone '2026-11-20 10:00:00+08', '01900000-0000-7000-8000-00000000a001', 'oldest-coordinator', 'ACCEPT', 'SUBMITTED', 'ACCEPTED', '01900000-0000-7000-8000-330106013014', '{}'),
       ('01900000-0000-7000-8000-00000000e004', '01900000-0000-7000-8000-00000000b001', 4, timestamp with time zone '2026-11-23 09:00:00+08', '01900000-0000-7000-8000-00000000a001', 'oldest-coordinator', 'ASSIGN', 'ACCEPTED', 'ASSIGNED', '01900000-0000-7000-8000-330106013014', '{}'),
       ('01900000-0000-7000-8000-00000000e005', '01900000-0000-7000-8000-00000000b001', 5, timestamp with time zone '2026-11-23 10:00:00+08', null, 'oldest-fire', 'SIGN', 'ASSIGNED', 'IN_PROGRESS', '01900000-0000-7000-8000-330106013014', '{}');

insert into task (id, version, created_at, modified_at, item_id, agency_id, agency_name, task_role, task_text, due_on, status, handler_name, signed_at)
values ('01900000-0000-7000-8000-00000000d001', 1, timestamp with time zone '2026-11-23 09:00:00+08', timestamp with time zone '2026-11-23 10:00:00+08', '01900000-0000-7000-8000-00000000b001', '01900000-0000-7000-8000-00000000c001', '文新街道消防救援站', 'LEAD', '清理占道充电设施。', date '2026-11-30', 'SIGNED', '防火监督科', timestamp with time zone '2026-11-23 10:00:00+08');

insert into answer (id, version, created_at, modified_at, item_id, jurisdiction_path, raiser_kind, raiser_name, raiser_account_id, kind, answer_text)
values ('01900000-0000-7000-8000-00000000f001', 0, timestamp with time zone '2026-11-20 10:00:00+08', timestamp with time zone '2026-11-20 10:00:00+08', '01900000-0000-7000-8000-00000000b001', '/330100000000/330106013014/', 'COORDINATOR', '骆家庄社区三方办', '01900000-0000-7000-8000-00000000a001', 'ACCEPTED', '您提出的“消防通道被占”已受理，编号 330106013014-2026-0007，按一般事项办理。');
