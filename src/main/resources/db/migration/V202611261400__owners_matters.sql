-- What by law the owners alone decide: its kinds with the shares a vote must reach, and what was referred to the owners.

create table owners_matter (
    id                  uuid                        not null primary key,
    version             bigint                      not null,
    created_at          timestamp(6) with time zone not null,
    created_by          uuid,
    modified_at         timestamp(6) with time zone not null,
    modified_by         uuid,
    deleted_at          timestamp(6) with time zone,
    code                varchar(40)                 not null unique,
    name_zh             varchar(100)                not null,
    name_en             varchar(100)                not null,
    basis               varchar(200)                not null,
    turnout_numerator   integer                     not null,
    turnout_denominator integer                     not null,
    turnout_exceeded    boolean                     not null,
    consent_numerator   integer                     not null,
    consent_denominator integer                     not null,
    consent_exceeded    boolean                     not null,
    retired             boolean                     not null
);
create index owners_matter_modified on owners_matter (modified_at, id);

create table owners_referral (
    id                   uuid                        not null primary key,
    version              bigint                      not null,
    created_at           timestamp(6) with time zone not null,
    created_by           uuid,
    modified_at          timestamp(6) with time zone not null,
    modified_by          uuid,
    deleted_at           timestamp(6) with time zone,
    item_id              uuid                        not null references item (id),
    jurisdiction_path    varchar(100)                not null,
    matter_code          varchar(40)                 not null references owners_matter (code),
    recommendation       varchar(4000)               not null,
    vote_by              date                        not null,
    organiser            varchar(30)                 not null,
    organiser_name       varchar(200)                not null,
    referred_on          date                        not null,
    report_before_days   integer                     not null,
    report_after_days    integer                     not null,
    reported_before_on   date,
    report_before_note   varchar(500),
    reported_after_on    date,
    report_after_note    varchar(500),
    decision             varchar(30),
    voted_on             date,
    owners_total         integer,
    owners_participating integer,
    owners_in_favour     integer,
    owners_against       integer,
    area_total           decimal(10, 2),
    area_participating   decimal(10, 2),
    area_in_favour       decimal(10, 2),
    area_against         decimal(10, 2),
    document_id          uuid,
    live                 boolean,
    unique (item_id, live)
);
create index owners_referral_modified on owners_referral (modified_at, id);

-- Civil Code, article 278: two thirds of the owners and of the floor area take part; of these more than half consent, and
-- three quarters to what numbers 6 to 8 name.
insert into owners_matter (id, version, created_at, modified_at, code, name_zh, name_en, basis, turnout_numerator, turnout_denominator, turnout_exceeded, consent_numerator, consent_denominator, consent_exceeded, retired) values
    ('01a2140a-be80-7001-8b11-4d1f0a6e5c01', 0, current_timestamp, current_timestamp, 'ASSEMBLY_RULES', '制定和修改业主大会议事规则', 'Rules of the owners'' assembly', '《民法典》第二百七十八条第一款第一项', 2, 3, false, 1, 2, true, false),
    ('01a2140a-be80-7002-8b11-4d1f0a6e5c02', 0, current_timestamp, current_timestamp, 'HOUSE_RULES', '制定和修改管理规约', 'House rules', '《民法典》第二百七十八条第一款第二项', 2, 3, false, 1, 2, true, false),
    ('01a2140a-be80-7003-8b11-4d1f0a6e5c03', 0, current_timestamp, current_timestamp, 'COMMITTEE_ELECTION', '选举业主委员会或者更换业主委员会成员', 'Election of the owners'' committee or its members', '《民法典》第二百七十八条第一款第三项', 2, 3, false, 1, 2, true, false),
    ('01a2140a-be80-7004-8b11-4d1f0a6e5c04', 0, current_timestamp, current_timestamp, 'PROPERTY_COMPANY', '选聘和解聘物业服务企业或者其他管理人', 'Hiring and dismissing the property company', '《民法典》第二百七十八条第一款第四项', 2, 3, false, 1, 2, true, false),
    ('01a2140a-be80-7005-8b11-4d1f0a6e5c05', 0, current_timestamp, current_timestamp, 'MAINTENANCE_FUND_USE', '使用建筑物及其附属设施的维修资金', 'Use of the maintenance fund', '《民法典》第二百七十八条第一款第五项', 2, 3, false, 1, 2, true, false),
    ('01a2140a-be80-7006-8b11-4d1f0a6e5c06', 0, current_timestamp, current_timestamp, 'MAINTENANCE_FUND_RAISING', '筹集建筑物及其附属设施的维修资金', 'Raising the maintenance fund', '《民法典》第二百七十八条第一款第六项', 2, 3, false, 3, 4, false, false),
    ('01a2140a-be80-7007-8b11-4d1f0a6e5c07', 0, current_timestamp, current_timestamp, 'REBUILDING', '改建、重建建筑物及其附属设施', 'Rebuilding the building or its facilities', '《民法典》第二百七十八条第一款第七项', 2, 3, false, 3, 4, false, false),
    ('01a2140a-be80-7008-8b11-4d1f0a6e5c08', 0, current_timestamp, current_timestamp, 'COMMON_PARTS_USE', '改变共有部分的用途或者利用共有部分从事经营活动', 'Changing the use of common parts, or doing business with them', '《民法典》第二百七十八条第一款第八项', 2, 3, false, 3, 4, false, false),
    ('01a2140a-be80-7009-8b11-4d1f0a6e5c09', 0, current_timestamp, current_timestamp, 'COMMON_INCOME', '有关共有和共同管理权利的其他重大事项（含公共收益分配）', 'Other weighty matters of common ownership, such as common income', '《民法典》第二百七十八条第一款第九项', 2, 3, false, 1, 2, true, false);
