package org.jointmeeting.packaged;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("packaged")
class PostgresqlAppPackagedTest {

    @TempDir
    Path directory;

    @Test
    void whatTheAppForPostgresqlKeepsIsInPostgresql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                RunningApp app = Launch.onPostgresql(directory, server)
                        .withAdministrator()
                        .start();
                Connection connection = server.getPostgresDatabase().getConnection();
                ResultSet administrators = connection
                        .createStatement()
                        .executeQuery("select a.user_name from account a join role_grant g on g.account_id = a.id"
                                + " where g.role = 'ADMINISTRATOR'")) {
            app.administrator().get("/api/v1/accounts/me").expect(200);

            assertThat(administrators.next()).isTrue();
            assertThat(administrators.getString(1)).isEqualTo(Launch.ADMINISTRATOR);
            assertThat(directory.resolve("joint-meeting.mv.db")).doesNotExist();
        }
    }
}
