package org.jointmeeting.shared.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Files on their way over HTTP. */
public final class Attachments {

    private Attachments() {}

    /** @throws Problem 400 naming {@code file} when none was sent */
    public static FileUpload require(@Nullable FileUpload file) {
        if (file == null) {
            throw Problem.field("file", Text.of("请选择要上传的文件。", "Choose a file to upload."));
        }
        return file;
    }

    public static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be saved under its name and never shown in the page. */
    public static Response download(String fileName, byte[] content) {
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
