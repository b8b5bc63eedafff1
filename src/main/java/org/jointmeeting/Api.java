package org.jointmeeting;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API as a whole: its address, its sign-in, and the order of its operations: that of the work, then the registry it stands on. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "三级三方联席会议 · Joint-meeting coordination service",
                        version = "1.0.0",
                        description =
                                """
                                从提出、会商、交办到销号，全程跟踪每一件议题。 From raising through the joint meeting to resolution.

                                **试用 Try it:** 点击 Authorize，在 password 一栏用操作说明中注明的示例账号登录，展开操作，直接点击 Execute。
                                示例账号的口令在数据目录的 `sample-accounts.env` 文件中（缺省为 `.data/`），仅启动服务的用户可读。

                                Press Authorize, sign in under `password` with the sample account that an operation names,
                                expand the operation and press Execute. The passwords are in `sample-accounts.env` in the data
                                directory (`.data/` by default), readable by whoever started the service.
                                """,
                        contact = @Contact(name = "maintainers"),
                        license = @License(name = "Proprietary", identifier = "LicenseRef-Proprietary")),
        servers = @Server(url = "/", description = "本服务 · this service"),
        security = {@SecurityRequirement(name = "password"), @SecurityRequirement(name = "bearer")},
        tags = {
            @Tag(name = "Agenda items", description = "议题 · items and their history"),
            @Tag(name = "Intake", description = "议题的提出与受理 · raising items and receiving them"),
            @Tag(name = "Meetings", description = "联席会议：拟定、通知、召开 · drafting, notifying and holding meetings"),
            @Tag(name = "Meeting series", description = "例会系列：按规则定期召开，到期前自动拟定 · held by a rule, drafted ahead"),
            @Tag(name = "Seats", description = "席位：邀请、回复与出席 · invitations, answers and attendance"),
            @Tag(name = "Invitations", description = "我的会议邀请 · my invitations"),
            @Tag(name = "Availability", description = "时间安排：请假、外出与外部日历 · absences and outside calendars"),
            @Tag(name = "Finding a time", description = "寻找会议时间 · the best times, or what stands in the way"),
            @Tag(name = "Plans", description = "统一排期：一次为辖区内全部会议定时间、场所和人选 · many meetings planned at once"),
            @Tag(name = "Agendas and decisions", description = "议程与议定事项 · what a meeting takes up and decides"),
            @Tag(name = "Minutes", description = "会议纪要 · minutes of a meeting"),
            @Tag(
                    name = "Levels",
                    description = "层级流转：上提、上级受理、退回、下沉与轨迹 · up to the level above and down to those below"),
            @Tag(name = "Handling", description = "办理：交办、签收、申请销号、核验、反弹 · assigning, reporting, verifying"),
            @Tag(name = "Tasks", description = "部门任务：签收、反馈、完成 · tasks of lead and assisting departments"),
            @Tag(name = "Themes", description = "共性问题：多个小区同类议题的合并立项建议 · the same matter from several compounds"),
            @Tag(name = "Owners' matters", description = "业主共同决定：提请、表决、报告 · what the owners decide by vote"),
            @Tag(name = "Evidence", description = "佐证材料 · evidence files"),
            @Tag(name = "Answers", description = "答复：办理结果答复提出人 · answers to those who raised"),
            @Tag(name = "Supervision", description = "督办：提醒、催办、督办单、通报 · the supervision ladder"),
            @Tag(name = "Guides", description = "三导：指导、辅导、督导 · guidance, coaching, supervision on the spot"),
            @Tag(name = "Mediation", description = "调解：小区三方之间的矛盾 · mediation of conflicts among the three parties"),
            @Tag(name = "Figures", description = "统计：三率、按期、退单、反弹、应开会议 · figures, each traceable to the row"),
            @Tag(name = "Calendar", description = "工作日与办理期限 · working days and deadlines, explained day by day"),
            @Tag(name = "Jurisdictions", description = "辖区：市、区县、街道乡镇、社区村 · the administrative tree"),
            @Tag(name = "Compounds", description = "小区及其三方：党组织、业委会、物业 · compounds and their three parties"),
            @Tag(name = "Commissioners", description = "小区专员及交接 · commissioners and hand-over"),
            @Tag(name = "Visits", description = "走访：计划、登记、发现问题、覆盖 · visits by commissioners, findings, coverage"),
            @Tag(name = "Agencies", description = "单位：各辖区的部门、街道办、居委会、三方办 · government bodies"),
            @Tag(name = "People", description = "人员 · people"),
            @Tag(name = "Posts", description = "职务：何人、何处、何时 · posts people hold"),
            @Tag(name = "Venues", description = "会议场所 · rooms for meetings"),
            @Tag(name = "Departments", description = "部门类别：民政、住建、消防等 · kinds of government bodies"),
            @Tag(name = "Categories", description = "议题类别 · topic categories"),
            @Tag(name = "Responsibilities", description = "职责清单：牵头与协办 · who leads and who assists"),
            @Tag(name = "Routes", description = "流转规则：何级何类议题可上提、下沉到何处 · who may send what where, and why"),
            @Tag(name = "Sign-in", description = "登录：换取、刷新和注销令牌 · tokens for a password"),
            @Tag(name = "Accounts", description = "账号与权限 · accounts and what they may do"),
            @Tag(name = "API keys", description = "接口密钥：供对接系统使用 · keys of connected systems"),
            @Tag(name = "Audit", description = "审计：查询、核验、锚点与清理 · the audit trail: search, verify, anchor, purge"),
            @Tag(name = "Sample", description = "示例数据 · sample data"),
        })
@SecurityScheme(
        securitySchemeName = "password",
        type = SecuritySchemeType.OAUTH2,
        description =
                "用户名和密码登录（client_id、client_secret 留空） · user name and password; leave client_id and client_secret empty",
        flows =
                @OAuthFlows(
                        password = @OAuthFlow(tokenUrl = "/api/v1/oauth/token", refreshUrl = "/api/v1/oauth/token")))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "访问令牌、接口密钥或统一身份认证令牌 · an access token, an API key or the identity provider's token")
public class Api extends Application {}
