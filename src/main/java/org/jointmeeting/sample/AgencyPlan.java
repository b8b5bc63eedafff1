package org.jointmeeting.sample;

import java.util.List;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;

/**
 * An agency of the sample, as every jurisdiction of a level has it.
 *
 * @param name with {@code *} for the jurisdiction's own name
 */
record AgencyPlan(String department, String name, boolean standing) {

    private static final String PLACE = "*";

    private static final List<AgencyPlan> CITY = List.of(
            sits("COORDINATION_OFFICE", "*三方联席会议办公室"),
            sits("CIVIL_AFFAIRS", "*民政局"),
            sits("HOUSING", "*住房保障和房产管理局"),
            sits("ENFORCEMENT", "*综合行政执法局"),
            sits("FIRE", "*消防救援支队"),
            comes("PUBLIC_SECURITY", "*公安局"),
            comes("MARKET_REGULATION", "*市场监督管理局"),
            comes("HEALTH", "*卫生健康委员会"),
            comes("EDUCATION", "*教育局"),
            comes("CULTURE", "*文化广电旅游局"),
            comes("PLANNING", "*规划和自然资源局"),
            comes("CONSTRUCTION", "*城乡建设委员会"),
            comes("TRANSPORT", "*交通运输局"),
            comes("ECOLOGY", "*生态环境局"),
            comes("EMERGENCY", "*应急管理局"),
            comes("HUMAN_RESOURCES", "*人力资源和社会保障局"),
            comes("JUSTICE", "*司法局"),
            comes("PETITIONS", "*信访局"),
            comes("POLITICAL_LEGAL", "中共*委政法委员会"),
            comes("PARTY_ORGANISATION", "中共*委组织部"),
            comes("SOCIAL_WORK", "中共*委社会工作部"),
            comes("FINANCE", "*财政局"),
            comes("GARDENS", "*园林绿化局"),
            comes("SANITATION", "*环境卫生管理中心"),
            comes("POWER_SUPPLY", "*供电公司"),
            comes("WATER_SUPPLY", "*供水公司"),
            comes("GAS_SUPPLY", "*燃气公司"),
            comes("TELECOM", "*通信发展办公室"),
            comes("DISABLED_PERSONS", "*残疾人联合会"),
            comes("WOMEN", "*妇女联合会"),
            comes("YOUTH", "共青团*委员会"));

    private static final List<AgencyPlan> DISTRICT = List.of(
            sits("COORDINATION_OFFICE", "*三方联席会议办公室"),
            sits("CIVIL_AFFAIRS", "*民政局"),
            sits("HOUSING", "*住房和城乡建设局"),
            sits("ENFORCEMENT", "*综合行政执法局"),
            sits("FIRE", "*消防救援大队"),
            sits("PUBLIC_SECURITY", "*公安分局"),
            comes("MARKET_REGULATION", "*市场监督管理局"),
            comes("HEALTH", "*卫生健康局"),
            comes("EDUCATION", "*教育局"),
            comes("CULTURE", "*文化和广电旅游体育局"),
            comes("PLANNING", "*规划和自然资源分局"),
            comes("CONSTRUCTION", "*城市建设发展中心"),
            comes("ECOLOGY", "*生态环境分局"),
            comes("EMERGENCY", "*应急管理局"),
            comes("HUMAN_RESOURCES", "*人力资源和社会保障局"),
            comes("JUSTICE", "*司法局"),
            comes("POLITICAL_LEGAL", "中共*委政法委员会"),
            comes("GARDENS", "*园林绿化服务中心"),
            comes("SANITATION", "*环境卫生服务中心"),
            comes("POWER_SUPPLY", "*供电服务中心"),
            comes("WATER_SUPPLY", "*供水服务中心"),
            comes("GAS_SUPPLY", "*燃气服务中心"));

    /** Streets have no fire station of their own here: the district's brigade covers them. */
    private static final List<AgencyPlan> STREET = List.of(
            sits("COORDINATION_OFFICE", "*三方联席会议办公室"),
            sits("STREET_OFFICE", "*办事处"),
            sits("ENFORCEMENT", "*综合行政执法队"),
            comes("HOUSING", "*城市建设管理办公室"),
            comes("CIVIL_AFFAIRS", "*民生服务办公室"),
            comes("EMERGENCY", "*应急消防管理站"),
            sits("PUBLIC_SECURITY", "*派出所"),
            comes("MARKET_REGULATION", "*市场监督管理所"),
            comes("HEALTH", "*社区卫生服务中心"));

    private static final List<AgencyPlan> COMMUNITY =
            List.of(sits("COORDINATION_OFFICE", "*三方协调办公室"), sits("RESIDENTS_COMMITTEE", "*"));

    private static AgencyPlan sits(String department, String name) {
        return new AgencyPlan(department, name, true);
    }

    private static AgencyPlan comes(String department, String name) {
        return new AgencyPlan(department, name, false);
    }

    static List<AgencyPlan> of(Level level) {
        return switch (level) {
            case CITY -> CITY;
            case DISTRICT -> DISTRICT;
            case STREET -> STREET;
            case COMMUNITY -> COMMUNITY;
        };
    }

    String nameAt(JurisdictionView place) {
        if (department.equals("STREET_OFFICE") && !place.name().endsWith("街道")) {
            return place.name() + "人民政府";
        }
        String own = place.level() == Level.COMMUNITY ? communityName(place.name()) : place.name();
        return department.equals("RESIDENTS_COMMITTEE") ? committee(own) : name.replace(PLACE, own);
    }

    /** The published file names some communities by their committee. */
    private static String communityName(String name) {
        for (String ending : List.of("居民委员会", "村民委员会", "居委会", "村委会", "民委员会")) {
            if (name.endsWith(ending)) {
                String rest = name.substring(0, name.length() - ending.length());
                return ending.startsWith("村") || ending.startsWith("民") ? withVillage(rest) : rest;
            }
        }
        return name;
    }

    private static String withVillage(String name) {
        return name.endsWith("村") || name.endsWith("社区") ? name : name + "村";
    }

    private static String committee(String own) {
        return own.endsWith("村") ? own.substring(0, own.length() - 1) + "村民委员会" : own + "居民委员会";
    }

    /** What its head is called. */
    static String headOf(String agency) {
        if (agency.endsWith("局") || agency.endsWith("分局")) {
            return "局长";
        }
        if (agency.endsWith("队")) {
            return agency.endsWith("支队") ? "支队长" : agency.endsWith("大队") ? "大队长" : "队长";
        }
        if (agency.endsWith("所")) {
            return "所长";
        }
        if (agency.endsWith("站")) {
            return "站长";
        }
        if (agency.endsWith("部")) {
            return "部长";
        }
        return agency.endsWith("公司") ? "总经理" : "主任";
    }
}
