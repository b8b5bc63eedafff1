package org.jointmeeting.shared.concurrency;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.FieldError;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.Tracked;

/** ETags are the versions of rows; If-Match keeps a writer from undoing what it has not seen. */
public final class Versions {

    private Versions() {}

    public static Response ok(Versioned view) {
        return Response.ok(view)
                .tag(new EntityTag(String.valueOf(view.version())))
                .build();
    }

    /** 201 with the address of what was made. */
    public static Response created(String collection, Versioned made) {
        return Response.created(URI.create(collection.substring(1) + "/" + made.id()))
                .entity(made)
                .tag(new EntityTag(String.valueOf(made.version())))
                .build();
    }

    /** @throws Problem 428 when If-Match is missing, 412 when the row has moved on */
    public static void require(@Nullable String ifMatch, Tracked row) {
        require(ifMatch, row.version());
    }

    /** As above, for what counts its versions by itself. */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            Text detail = Text.of(
                    "修改前请先读取记录，并在 If-Match 中带回其 ETag（当前为 \"{0}\"）。",
                    "Read the record first and send its ETag in If-Match (now \"{0}\").", version);
            throw new Problem(
                    ProblemType.PRECONDITION_REQUIRED,
                    detail,
                    List.of(FieldError.inParameter(HttpHeaders.IF_MATCH, detail)));
        }
        check(ifMatch, version);
    }

    /** As {@link #require}, but a missing If-Match is taken as consent: for actions, whose own guards protect. */
    public static void check(@Nullable String ifMatch, Tracked row) {
        check(ifMatch, row.version());
    }

    private static void check(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return;
        }
        for (String tag : ifMatch.split(",", -1)) {
            if (tag.strip().equals("\"" + version + "\"")) {
                return;
            }
        }
        Text detail = Text.of(
                "您读取之后记录已被修改，当前 ETag 为 \"{0}\"。请重新读取、核对后再提交。",
                "The record changed after you read it; its ETag is now \"{0}\". Read it again, compare, resubmit.",
                version);
        throw new Problem(ProblemType.STALE, detail, List.of(FieldError.inParameter(HttpHeaders.IF_MATCH, detail)));
    }
}
