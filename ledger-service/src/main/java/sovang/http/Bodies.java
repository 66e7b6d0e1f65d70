package sovang.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import sovang.refusal.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** Bounds the bodies of writes, and hashes what is asked, so that one idempotency key can't mean two things. */
@Component
public final class Bodies extends OncePerRequestFilter {

    private static final int LARGEST = 1 << 20;

    private static final Set<String> FILES =
            Set.of("/v1/households/review", "/v1/mirrors", "/v1/needs/import", "/v1/pairings/import", "/v1/statements");

    private final JsonMapper json;

    public Bodies(JsonMapper json) {
        this.json = json;
    }

    /** Files are bounded, streamed and hashed where they are read; whatever type it says, no other body is a file. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        boolean file =
                type.startsWith(MediaType.APPLICATION_OCTET_STREAM_VALUE) && FILES.contains(request.getServletPath());
        return !request.getMethod().equals("POST") || file;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            var refusal = new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "BODY_TOO_LARGE",
                    "Dữ liệu gửi lên quá 1 MB.",
                    "What was sent is larger than 1 MB.",
                    java.util.List.of());
            Problems.write(json, HttpStatus.CONTENT_TOO_LARGE, refusal, request, response);
            return;
        }
        request.setAttribute(Callers.HASH, hash(request.getRequestURI(), body));
        chain.doFilter(new Kept(request, body), new Whole(response));
    }

    public static String hash(String what, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((what + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An answer that is sent at its end, with its length: whoever flushes it before makes chunks and two packets of it. */
    private static final class Whole extends HttpServletResponseWrapper {

        Whole(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void flushBuffer() {}
    }

    /** A request whose body was read and is given on from memory. */
    private static final class Kept extends HttpServletRequestWrapper {
        private final ByteArrayInputStream body;

        Kept(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = new ByteArrayInputStream(body);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public boolean isFinished() {
                    return body.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public int read() {
                    return body.read();
                }

                @Override
                public int read(byte[] into, int offset, int length) {
                    return body.read(into, offset, length);
                }
            };
        }
    }
}
