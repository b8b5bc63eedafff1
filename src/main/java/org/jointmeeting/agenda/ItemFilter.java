package org.jointmeeting.agenda;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.shared.paging.Filter;

/** The filters of the list of items; those left out do not narrow it. */
public class ItemFilter {

    @QueryParam("status")
    @Nullable
    ItemStatus status;

    @QueryParam("jurisdictionId")
    @Parameter(description = "承办辖区（不含下级） · the jurisdiction that holds it")
    @Nullable
    UUID jurisdictionId;

    @QueryParam("compoundId")
    @Nullable
    UUID compoundId;

    @QueryParam("category")
    @Nullable
    String category;

    @QueryParam("urgency")
    @Nullable
    Urgency urgency;

    @QueryParam("meetingId")
    @Nullable
    UUID meetingId;

    @QueryParam("agencyId")
    @Parameter(description = "有任务的部门 · an agency with a task in it")
    @Nullable
    UUID agencyId;

    @QueryParam("docketOf")
    @Parameter(description = "上提到该辖区、等待其受理的议题 · what was escalated to this jurisdiction and waits for it")
    @Nullable
    UUID docketOf;

    @QueryParam("ownersVoteBefore")
    @Parameter(
            description =
                    "业主表决截止日早于该日而结果仍未登记的议题 · whose owners should have voted before that day and nobody recorded how")
    @Nullable
    LocalDate ownersVoteBefore;

    @QueryParam("parentId")
    @Parameter(description = "由该议题下沉的子议题 · children of this item")
    @Nullable
    UUID parentId;

    @QueryParam("number")
    @Nullable
    String number;

    @QueryParam("title")
    @Parameter(description = "标题包含的文字 · words in the title")
    @Nullable
    String title;

    Filter toFilter() {
        return Filter.none()
                .and("status = :status", "status", status)
                .and("jurisdictionId = :jurisdictionId", "jurisdictionId", jurisdictionId)
                .and(":compoundId member of compoundIds", "compoundId", compoundId)
                .and("categoryCode = :category", "category", category)
                .and("urgency = :urgency", "urgency", urgency)
                .and("meetingId = :meetingId", "meetingId", meetingId)
                .and("id in (select busy.itemId from Task busy where busy.workerId = :agencyId)", "agencyId", agencyId)
                .and("passage.escalation.toId = :docketOf", "docketOf", docketOf)
                .and("owners.voteBy < :ownersVoteBefore", "ownersVoteBefore", ownersVoteBefore)
                .and("passage.parentId = :parentId", "parentId", parentId)
                .and("number = :number", "number", number)
                .andContains("title", "title", title);
    }
}
