package org.jointmeeting;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;
import org.jointmeeting.kit.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that no HTTP client would send: written to the wire as they are. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class FrameStoryTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String EVIDENCE = "/api/v1/agenda-items/019ab0c2-5d3e-7c41-9f0a-3b1d6e8f2a47/evidence";

    @TestHTTPResource
    URL address;

    @Test
    void anAddressOutsideTheApiIsAProblemAndNoPage() throws IOException {
        assertThat(send("GET", "/nowhere", "")).startsWith("HTTP/1.1 404").contains("application/problem+json");
        assertThat(send("GET", "/q/nowhere", "")).startsWith("HTTP/1.1 404").contains("application/problem+json");
        assertThat(send("GET", "/swagger/none.html", "")).contains("urn:joint-meeting:problem:not-found");
    }

    @Test
    void anotherMethodOutsideTheApiIsAProblem() throws IOException {
        assertThat(send("POST", "/", "Content-Length: 0\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("urn:joint-meeting:problem:method-not-allowed");
    }

    @Test
    void brokenPercentEncodingIsRefused() throws IOException {
        assertThat(send("GET", "/api/v1/jurisdictions/%zz", ""))
                .startsWith("HTTP/1.1 400")
                .contains("urn:joint-meeting:problem:request-refused");
        assertThat(send("GET", "/%zz", "Accept-Language: en\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("not well-formed");
        assertThat(send("GET", "/api/v1/jurisdictions?name=%", ""))
                .startsWith("HTTP/1.1 400")
                .contains("urn:joint-meeting:problem:request-refused");
    }

    @Test
    void anIdWithControlOrBrokenCharactersIsNotFound() throws IOException {
        assertThat(send("GET", "/api/v1/jurisdictions/%00", "")).startsWith("HTTP/1.1 404");
        assertThat(send("GET", "/api/v1/jurisdictions/%ff%fe", "")).startsWith("HTTP/1.1 404");
    }

    @Test
    void theHeadOfAnAddressIsAnsweredWithoutABody() throws IOException {
        assertThat(send("HEAD", "/api/v1/jurisdictions", ""))
                .startsWith("HTTP/1.1 200")
                .endsWith("\r\n\r\n");
        assertThat(send("HEAD", "/api/v1/nowhere", ""))
                .startsWith("HTTP/1.1 404")
                .endsWith("\r\n\r\n");
    }

    @Test
    void theMethodsOfAnAddressAreTold() throws IOException {
        assertThat(send("OPTIONS", "/api/v1/jurisdictions", ""))
                .startsWith("HTTP/1.1 200")
                .contains("Allow:");
    }

    @Test
    void anAnnouncedBodyBeyondTheLimitIsRefusedBeforeItIsSent() throws IOException {
        assertThat(send(
                        "POST",
                        "/api/v1/jurisdictions",
                        "Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 20000000\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("urn:joint-meeting:problem:too-large");
    }

    @Test
    void aBodyInChunksIsHeldToTheSameLimit() throws IOException {
        String chunk = "%x\r\n%s\r\n".formatted(MEGABYTE, "a".repeat(MEGABYTE));
        String headers = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";
        assertThat(send(
                        "POST",
                        "/api/v1/jurisdictions",
                        headers,
                        "9\r\n{\"name\":\"\r\n" + chunk.repeat(10) + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("urn:joint-meeting:problem:too-large");
    }

    @Test
    void unknownMediaTypesAreRefused() throws IOException {
        assertThat(send("POST", "/api/v1/jurisdictions", "Content-Type: text/plain\r\nContent-Length: 2\r\n", "{}"))
                .startsWith("HTTP/1.1 415")
                .contains("urn:joint-meeting:problem:unsupported-media-type");
        assertThat(send("POST", "/api/v1/jurisdictions", "Content-Type: ///;\r\nContent-Length: 2\r\n", "{}"))
                .startsWith("HTTP/1.1 400");
        assertThat(send("GET", "/api/v1/jurisdictions", "Accept: text/csv\r\n"))
                .startsWith("HTTP/1.1 406")
                .contains("urn:joint-meeting:problem:not-acceptable");
    }

    @Test
    void aMultipartBodyThatCannotBeReadIsRefused() throws IOException {
        String convener = "frame-convener";
        Api.as(Cast.ADMINISTRATOR)
                .create("/accounts", Map.of("userName", convener, "password", Api.PASSWORD, "role", "CONVENER"));
        String headers = "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: %d\r\n";
        assertThat(sendAs(convener, "POST", EVIDENCE, headers.formatted(5), "hello"))
                .startsWith("HTTP/1.1 400")
                .contains("urn:joint-meeting:problem:request-refused");
        String field = "--x\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nabc\r\n";
        String many = field.repeat(1500) + "--x--\r\n";
        assertThat(sendAs(convener, "POST", EVIDENCE, headers.formatted(many.length()), many))
                .startsWith("HTTP/1.1 400")
                .contains("urn:joint-meeting:problem:request-refused");
    }

    @Test
    void moreHeadersThanAnyoneNeedsAreRefused() throws IOException {
        assertThat(send("GET", "/api/v1/jurisdictions", "X-Much: abcdefghijklmnopqrstuvwxyz\r\n".repeat(3000)))
                .startsWith("HTTP/1.1 431")
                .contains("urn:joint-meeting:problem:headers-too-large");
    }

    @Test
    void anAddressLongerThanAnyoneNeedsIsRefused() throws IOException {
        assertThat(send("GET", "/api/v1/jurisdictions?name=" + "a".repeat(4096), ""))
                .startsWith("HTTP/1.1 414")
                .contains("urn:joint-meeting:problem:address-too-long");
    }

    @Test
    void theApiDescriptionIsOnlyRead() throws IOException {
        assertThat(send("GET", "/openapi", "")).startsWith("HTTP/1.1 200");
        assertThat(send("HEAD", "/openapi", "")).startsWith("HTTP/1.1 200");
        assertThat(send("POST", "/openapi", "Content-Length: 0\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("urn:joint-meeting:problem:method-not-allowed");
        assertThat(send("POST", "/q/health", "Content-Length: 0\r\n")).startsWith("HTTP/1.1 405");
    }

    private String send(String method, String path, String headers) throws IOException {
        return send(method, path, headers, "");
    }

    private String send(String method, String path, String headers, String body) throws IOException {
        return sendAs(Cast.ADMINISTRATOR, method, path, headers, body);
    }

    private String sendAs(String caller, String method, String path, String headers, String body) throws IOException {
        String request = "%s %s HTTP/1.1\r\nHost: stories\r\nConnection: close\r\nAuthorization: Bearer %s\r\n%s\r\n%s"
                .formatted(method, path, Api.as(caller).token(), headers, body);
        try (Socket line = new Socket(address.getHost(), address.getPort())) {
            line.setSoTimeout(20_000);
            OutputStream out = line.getOutputStream();
            try {
                out.write(request.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (IOException answeredBeforeTheEnd) {
                // the answer is there to be read
            }
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
