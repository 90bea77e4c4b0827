package org.armature.server;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.catalina.Globals;
import org.armature.problem.Problem;
import org.armature.problem.Problem.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests that would cost the server its memory, and formats that it does not have, before HAPI reads them. */
@Component
class RequestLimits extends OncePerRequestFilter {
    /** The largest body in bytes, unpacked: several times the transaction of the largest trial. */
    private static final int MAX_BODY = 64 * 1024 * 1024;

    private static final int MAX_FORM = 1024 * 1024;

    /** A number such as 1e999999999 is written out with all its zeros before anybody can look at it. */
    private static final Pattern HUGE_NUMBER = Pattern.compile("\\d[eE][+-]?0*[1-9]\\d{3}");

    private static final Pattern HUGE_XML_NUMBER =
            Pattern.compile("value\\s*=\\s*[\"'][+-]?[\\d.]{1,99}[eE][+-]?0*[1-9]\\d{3}");

    private static final Pattern TURTLE = Pattern.compile("(?i)turtle|(^|&)_format=(ttl|rdf)");

    private final FhirContext context;

    RequestLimits(FhirContext context) {
        this.context = context;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        if (TURTLE.matcher(accept).find() || TURTLE.matcher(query).find()) {
            refuse(
                    response,
                    406,
                    new Problem(Kind.UNKNOWN_FORMAT, "Turtle is not offered", "Accept", "JSON and XML are"));
            return;
        }
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        boolean form = type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        if (form && (isPacked(request) || request.getContentLengthLong() > MAX_FORM)) {
            String limit = "at most " + MAX_FORM / 1024 + " kB are read, not packed";
            refuse(response, 413, new Problem(Kind.TOO_LARGE, "the form is too large", request.getRequestURI(), limit));
            return;
        }
        // The container reads forms, and no more than it is told to (server.tomcat.max-http-form-post-size, 2 MB). It
        // goes
        // on with what it has read, or with nothing, and a search would be answered as if nothing had been asked.
        if (form && isUnread(request)) {
            String remedy = "at most " + MAX_FORM / 1024 + " kB, as name=value&name=value with what is special encoded";
            refuse(
                    response,
                    400,
                    new Problem(Kind.MALFORMED, "the form is unreadable", request.getRequestURI(), remedy));
            return;
        }
        if (form || request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body;
        try {
            body = body(request);
        } catch (ZipException e) {
            String remedy = "leave Content-Encoding out where the body is not packed";
            refuse(response, 400, new Problem(Kind.MALFORMED, "not gzip", request.getRequestURI(), remedy));
            return;
        }
        if (body == null) {
            String limit = "at most " + MAX_BODY / 1024 / 1024 + " MB are read, unpacked";
            refuse(response, 413, new Problem(Kind.TOO_LARGE, "the body is too large", request.getRequestURI(), limit));
        } else if (hasHugeNumber(body, type.contains("xml"))) {
            String remedy = "exponents have up to three digits";
            refuse(response, 400, new Problem(Kind.INVALID, "a number is too large", request.getRequestURI(), remedy));
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private static boolean isUnread(HttpServletRequest request) {
        Map<String, String[]> unused = request.getParameterMap();
        return request.getAttribute(Globals.PARAMETER_PARSE_FAILED_ATTR) != null;
    }

    /** The body, unpacked, or null where it is too large. */
    private static byte @Nullable [] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MAX_BODY) {
            return null;
        }
        try (InputStream in = unpacked(request)) {
            byte[] body = in.readNBytes(MAX_BODY + 1);
            return body.length > MAX_BODY ? null : body;
        }
    }

    private static InputStream unpacked(HttpServletRequest request) throws IOException {
        return isPacked(request) ? new GZIPInputStream(request.getInputStream()) : request.getInputStream();
    }

    private static boolean isPacked(HttpServletRequest request) {
        String encoding = Objects.requireNonNullElse(request.getHeader(HttpHeaders.CONTENT_ENCODING), "");
        return encoding.toLowerCase(Locale.ROOT).contains("gzip");
    }

    /** In JSON only outside of strings: in them the digits may mean anything. */
    private static boolean hasHugeNumber(byte[] body, boolean xml) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        if (xml) {
            return HUGE_XML_NUMBER.matcher(text).find();
        }
        return HUGE_NUMBER.matcher(text).find()
                && HUGE_NUMBER.matcher(withoutStrings(text)).find();
    }

    private static String withoutStrings(String json) {
        StringBuilder rest = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inside && c == '\\') {
                i++;
            } else if (c == '"') {
                inside = !inside;
            } else if (!inside) {
                rest.append(c);
            }
        }
        return rest.toString();
    }

    private void refuse(HttpServletResponse response, int status, Problem problem) throws IOException {
        response.setStatus(status);
        response.setContentType("application/fhir+json;charset=UTF-8");
        response.getWriter().write(context.newJsonParser().encodeResourceToString(Outcomes.of(problem)));
    }

    /** A request whose body has been read and unpacked. */
    private static final class ReadRequest extends HttpServletRequestWrapper {
        private final byte[] body;

        ReadRequest(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public @Nullable String getHeader(String name) {
            boolean unpacked = isPacked((HttpServletRequest) getRequest())
                    && (name.equalsIgnoreCase(HttpHeaders.CONTENT_ENCODING)
                            || name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH));
            return unpacked ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return getHeader(name) == null ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public int getContentLength() {
            return body.length;
        }

        @Override
        public long getContentLengthLong() {
            return body.length;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    return bytes.read(target, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("requests are read at once");
                }
            };
        }
    }
}
