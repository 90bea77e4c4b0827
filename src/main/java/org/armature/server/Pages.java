package org.armature.server;

import org.springframework.web.util.HtmlUtils;

/** The frame of the few pages that the server writes itself. */
final class Pages {
    private static final String STYLE = """
            body{font:1.05rem/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;\
            color:#1a1a1a;background:#fff}
            table{border-collapse:collapse;margin:.5rem 0 1.5rem}
            caption{text-align:left;font-weight:600;padding:.3rem 0}
            th,td{text-align:left;vertical-align:top;overflow-wrap:anywhere;padding:.2rem 1.5rem .2rem 0;border-bottom:1px solid #bbb}
            td.count{text-align:right;font-variant-numeric:tabular-nums}
            a{color:#0b4f9e}
            code{background:#f0f0f0;padding:.1rem .3rem}
            """;

    private Pages() {}

    /** Text as markup. */
    static String text(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    /** A whole page; the title is text, the body is markup. */
    static String page(String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<title>" + HtmlUtils.htmlEscape(title) + " – Armature</title><style>" + STYLE + "</style></head>"
                + "<body><main><h1>" + HtmlUtils.htmlEscape(title) + "</h1>" + body + "</main></body></html>\n";
    }
}
