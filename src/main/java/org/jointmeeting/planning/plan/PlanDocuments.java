package org.jointmeeting.planning.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jointmeeting.planning.problem.PlanProblem;
import org.jointmeeting.shared.file.FileBytes;
import org.jointmeeting.shared.file.FileBytes.Shelf;

/** What a plan is about and what was planned, beside its row as compressed JSON: always read and written as a whole. */
@ApplicationScoped
class PlanDocuments {

    private static final Shelf PROBLEM = new Shelf("plan_problem", "plan_id");
    private static final Shelf OUTCOME = new Shelf("plan_outcome", "plan_id");

    private final FileBytes bytes;
    private final ObjectMapper json;

    PlanDocuments(FileBytes bytes, ObjectMapper json) {
        this.bytes = bytes;
        this.json = json;
    }

    /** The plan's own row is there already. */
    void store(UUID planId, PlanProblem problem) {
        bytes.store(PROBLEM, planId, written(problem));
        bytes.store(OUTCOME, planId, written(PlanOutcome.nothing(problem)));
    }

    void store(UUID planId, PlanOutcome outcome) {
        bytes.replace(OUTCOME, planId, written(outcome));
    }

    Board board(UUID planId) {
        return new Board(problem(planId), outcome(planId));
    }

    PlanProblem problem(UUID planId) {
        return read(bytes.of(PROBLEM, planId), PlanProblem.class);
    }

    PlanOutcome outcome(UUID planId) {
        return read(bytes.of(OUTCOME, planId), PlanOutcome.class);
    }

    private byte[] written(Object document) {
        var compressed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(compressed)) {
            json.writeValue(out, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    /** Also what an earlier version wrote: a rule that was not known then costs nothing. */
    <T> T read(byte[] compressed, Class<T> type) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
