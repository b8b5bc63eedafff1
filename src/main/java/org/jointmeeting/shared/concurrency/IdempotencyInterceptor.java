package org.jointmeeting.shared.concurrency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.FieldError;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.problem.Unprintable;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.Author;

/** Runs a POST once per caller and Idempotency-Key, effect and answer in one transaction. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 100;

    private final KeyedRequests requests;
    private final ForgettingKeys forgetting;
    private final RoutingContext http;
    private final Author author;
    private final ObjectMapper json;

    IdempotencyInterceptor(
            KeyedRequests requests, ForgettingKeys forgetting, RoutingContext http, Author author, ObjectMapper json) {
        this.requests = requests;
        this.forgetting = forgetting;
        this.http = http;
        this.author = author;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = http.request().getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        refuseUnusable(key);
        forgetting.forgetSome();
        String callerKey = author.accountId() + "/" + key;
        Response before = requests.claim(callerKey, fingerprint(call));
        return before == null ? run(call, callerKey) : before;
    }

    private Object run(InvocationContext call, String callerKey) {
        try {
            return QuarkusTransaction.joiningExisting().call(() -> {
                Response response = (Response) call.proceed();
                requests.answer(callerKey, response);
                return response;
            });
        } catch (RuntimeException failed) {
            requests.release(callerKey);
            throw failed;
        }
    }

    private static void refuseUnusable(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY || Unprintable.in(key)) {
            Text detail = Text.of("幂等键应为 1–100 个可见字符，建议用 UUID。", "1 to 100 printable characters, such as a UUID.");
            throw new Problem(ProblemType.INVALID_INPUT, detail, List.of(FieldError.inParameter(HEADER, detail)));
        }
    }

    private String fingerprint(InvocationContext call) throws IOException {
        MessageDigest digest = sha256();
        digest.update(http.request().path().getBytes(StandardCharsets.UTF_8));
        for (Object argument : call.getParameters()) {
            digest.update(bytesOf(argument));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private byte[] bytesOf(@Nullable Object argument) throws IOException {
        return argument instanceof FileUpload file
                ? java.nio.file.Files.readAllBytes(file.uploadedFile())
                : json.writeValueAsBytes(argument);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
