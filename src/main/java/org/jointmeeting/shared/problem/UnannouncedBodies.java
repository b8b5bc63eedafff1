package org.jointmeeting.shared.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Holds bodies that come in chunks, their length unannounced, to the same limit as {@link TooLargeBodies}. */
@Provider
public class UnannouncedBodies implements ContainerRequestFilter {

    private final long limit;

    UnannouncedBodies(
            @ConfigProperty(name = TooLargeBodies.PROPERTY, defaultValue = TooLargeBodies.LARGEST) long limit) {
        this.limit = limit;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String coding = request.getHeaderString("Transfer-Encoding");
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (coding != null && type != null && type.contains("json")) {
            request.setEntityStream(new Limited(request.getEntityStream(), limit));
        }
    }

    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream body, long limit) {
            super(body);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new Problem(ProblemType.TOO_LARGE, TooLargeBodies.LIMIT);
            }
        }
    }
}
