package org.jointmeeting.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;
import org.jointmeeting.shared.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

/** Somebody who can write to the database tampers with the trail, and it is noticed; what was done is undone after. */
@QuarkusTest
@Tag("story")
@TestProfile(OwnTrail.class)
class TamperingStoryTest {

    private static final String LAST = "(select max(seq) from audit_seal)";
    private static final String LAST_ENTRY = "(select entry_id from audit_seal where seq = " + LAST + ")";
    private static final String TABLES = "audit_entry audit_seal audit_head audit_anchor";

    private final Api administrator = Api.as(Cast.ADMINISTRATOR);
    private Api auditor;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void somethingIsSealed() throws Exception {
        String name = change();
        auditor = Api.as(name);
        signIn();
        awaitSealed();
        keep();
    }

    /** What stands now is what will stand again after the story. */
    private void keep() throws SQLException {
        for (String table : TABLES.split(" ")) {
            sql("drop table if exists kept_" + table);
            sql("create table kept_" + table + " as select * from " + table);
        }
    }

    @AfterEach
    void theTrailIsWholeAgain() throws SQLException {
        for (String table : TABLES.split(" ")) {
            sql("delete from " + table + " where exists (select 1 from kept_" + table + ")");
            sql("insert into " + table + " select * from kept_" + table);
            sql("drop table kept_" + table);
        }
        sql("delete from audit_unsealed");
        assertThat(verify(Map.of()).getBoolean("whole")).isTrue();
    }

    @Test
    void anAlteredEntryIsFound() throws SQLException {
        long seq = number("select max(seq) - 1 from audit_seal");
        sql(
                "update audit_entry set user_name = 'somebody-else' where id = (select entry_id from audit_seal where seq = "
                        + seq + ")");
        assertFirst("ALTERED", seq);
    }

    @Test
    void anEntryMovedInTimeIsFound() throws SQLException {
        sql("update audit_seal set sealed_at = sealed_at + interval '1' hour where seq = " + LAST);
        assertFirst("BROKEN", last());
    }

    @Test
    void theLastOneTakenOutIsFound() throws SQLException {
        long seq = last();
        sql("delete from audit_entry where id = " + LAST_ENTRY);
        assertFirst("MISSING", seq);
        sql("delete from audit_seal where seq = " + seq);
        assertFirst("TAIL_CUT", seq);
    }

    @Test
    void oneTakenOutOfTheMiddleIsFound() throws SQLException {
        long seq = last() - 1;
        sql("delete from audit_entry where id = (select entry_id from audit_seal where seq = " + seq + ")");
        sql("delete from audit_seal where seq = " + seq);
        assertFirst("MISSING", seq);
    }

    @Test
    void anInsertedOneIsFound() throws Exception {
        String copied = "select " + copy("audit_entry", Map.of("id", "cast('" + UUID.randomUUID() + "' as uuid)"))
                + " from audit_entry where id = " + LAST_ENTRY;
        sql("insert into audit_entry " + copied);
        assertFirst("INSERTED", 0);
    }

    @Test
    void anInsertedOneThatAsksToBeSealedIsFound() throws Exception {
        String id = UUID.randomUUID().toString();
        String copied = "select " + copy("audit_entry", Map.of("id", "cast('" + id + "' as uuid)"))
                + " from audit_entry where id = " + LAST_ENTRY;
        sql("insert into audit_entry " + copied);
        sql("insert into audit_unsealed (entry_id) values ('" + id + "')");
        awaitSealed();
        assertFirst("INSERTED", 0);
    }

    @Test
    void aTailCutWithHeadAndAnchorsIsFoundByAnExportedAnchor() throws Exception {
        long from = last();
        sql("create table earlier_head as select * from audit_head");
        change();
        awaitSealed();
        Map<String, Object> anchor = auditor.post("/audit/anchors", Map.of())
                .then()
                .statusCode(201)
                .extract()
                .path("head");
        awaitSealed();
        keep();
        sql("delete from audit_entry where id in (select entry_id from audit_seal where seq > " + from + ")");
        sql("delete from audit_seal where seq > " + from);
        sql("delete from audit_anchor where seq > " + from);
        sql("delete from audit_head");
        sql("insert into audit_head select * from earlier_head");
        sql("drop table earlier_head");
        JsonPath found = verify(Map.of("anchor", anchor));
        assertThat(found.getString("firstWrong.finding")).isEqualTo("TAIL_CUT");
        assertThat(found.getLong("firstWrong.seq")).isEqualTo(from + 1);
        assertThat(found.getString("firstWrong.meaning")).startsWith("The tail was cut");
    }

    @Test
    void aForgedAnchorIsNoProof() throws Exception {
        Map<String, Object> anchor = new HashMap<>(auditor.post("/audit/anchors", Map.of())
                .then()
                .statusCode(201)
                .extract()
                .path("head"));
        anchor.put("hash", "0".repeat(64));
        assertThat(verify(Map.of("anchor", anchor)).getString("firstWrong.finding"))
                .isEqualTo("ANCHOR_FORGED");
        awaitSealed();
        keep();
    }

    @Test
    void writersDoNotWaitForTheChain() throws Exception {
        try (Connection sealer = database.getConnection()) {
            sealer.setAutoCommit(false);
            sealer.createStatement()
                    .executeQuery("select seq from audit_head for update")
                    .next();
            long began = System.nanoTime();
            change();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
            sealer.rollback();
        }
        awaitSealed();
        keep();
    }

    @Test
    void whatIsOldEnoughIsPurgedAndTheRestStaysWhole() throws Exception {
        long oldest = last();
        TestClock.pass(Duration.ofDays(200));
        change();
        signIn();
        awaitSealed();
        String before = TestClock.now().minus(Duration.ofDays(185)).toString().substring(0, 10);
        auditor.post("/audit/actions/purge", Map.of("before", before))
                .then()
                .statusCode(200)
                .body("purged", greaterThan(0));
        awaitSealed();
        JsonPath found = verify(Map.of());
        assertThat(found.getBoolean("whole")).isTrue();
        assertThat(found.getLong("firstSeq")).isGreaterThanOrEqualTo(oldest);
        auditor.get("/audit/entries?action=PURGED").then().body("items[0].after.before", equalTo(before));
        keep();
    }

    /** Before what is kept is kept: signing in leaves entries of its own. */
    private void signIn() {
        auditor.get("/accounts/me").then().statusCode(200);
    }

    private void assertFirst(String finding, long seq) {
        JsonPath found = verify(Map.of());
        assertThat(found.getBoolean("whole")).isFalse();
        assertThat(found.getString("firstWrong.finding")).isEqualTo(finding);
        assertThat(found.getLong("firstWrong.seq")).isEqualTo(seq);
    }

    private JsonPath verify(Map<String, ?> body) {
        return auditor.post("/audit/actions/verify", body)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Opens an auditor's account: two more entries at least. */
    private String change() {
        String name = "t" + UUID.randomUUID().toString().substring(0, 12);
        administrator.create("/accounts", Map.of("userName", name, "password", Api.PASSWORD, "role", "AUDITOR"));
        return name;
    }

    private void awaitSealed() throws Exception {
        for (int i = 0; i < 100 && number("select count(*) from audit_unsealed") > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(number("select count(*) from audit_unsealed")).isZero();
    }

    private long last() throws SQLException {
        return number("select max(seq) from audit_seal");
    }

    /** The columns of a table in their order, some of them replaced. */
    private String copy(String table, Map<String, String> replaced) throws SQLException {
        StringBuilder columns = new StringBuilder();
        for (String column :
                row("select * from " + table + " where id = " + LAST_ENTRY).keySet()) {
            columns.append(columns.isEmpty() ? "" : ", ").append(replaced.getOrDefault(column, column));
        }
        return columns.toString();
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.executeUpdate();
        }
    }

    private long number(String query) throws SQLException {
        return ((Number) row(query).values().iterator().next()).longValue();
    }

    private Map<String, Object> row(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet rows = prepared.executeQuery()) {
            rows.next();
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                row.put(rows.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT), rows.getObject(i));
            }
            return row;
        }
    }
}
