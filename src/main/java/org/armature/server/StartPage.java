package org.armature.server;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.armature.store.StoreContents;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page at the root: what this is, what it holds and where to go on. */
@RestController
class StartPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final String INTRODUCTION = """
            <p>This server holds clinical trials as <a href="https://hl7.org/fhir/R4/">FHIR R4</a>: each trial as a \
            <code>ResearchStudy</code>, its eligibility as a <code>Group</code>, its arms as a \
            <code>PlanDefinition</code>, its sites as <code>Location</code>s.</p>
            """;

    private static final String LINKS = """
            <h2>Where to click</h2>
            <ul>
            <li><a href="/fhir/ResearchStudy?_count=20">All studies</a></li>
            <li><a href="/fhir/ResearchStudy?status=active&amp;_count=20">Active studies</a></li>
            <li><a href="/fhir/ResearchStudy/NCT06947746">One study: NCT06947746</a>, its \
            <a href="/fhir/Group/NCT06947746-eligibility">eligibility</a> and its \
            <a href="/fhir/PlanDefinition/NCT06947746-protocol">arms</a></li>
            <li><a href="/fhir/metadata">What the FHIR endpoint can do</a> (CapabilityStatement)</li>
            <li><a href="/definitions">What the resources are made of</a>: profiles, extensions, codes, and all of it \
            as a package for validators</li>
            <li><a href="/actuator/health">Whether the server is well</a></li>
            </ul>
            <p>Writes are open: there is no access control yet, so the server listens on this machine only.</p>
            """;

    private final StoreContents contents;

    StartPage(StoreContents contents) {
        this.contents = contents;
    }

    @GetMapping(value = "/", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show() {
        Map<String, Long> types = contents.resourcesByType();
        long resources = types.values().stream().mapToLong(Long::longValue).sum();
        StringBuilder body = new StringBuilder(INTRODUCTION);
        body.append("<p>It holds <strong>").append(number(types.getOrDefault("ResearchStudy", 0L)));
        body.append(" studies</strong> in ").append(number(resources)).append(" resources. ");
        body.append(contents.lastLoad()
                .map(time -> "The last study was loaded on " + TIME.format(time) + ".")
                .orElse("No study has been loaded yet: <code>java -jar armature.jar import FILE</code> loads some."));
        body.append("</p>").append(LINKS).append("<h2>What it holds</h2>");
        body.append(table("Studies by status", "Status", contents.studiesByStatus()));
        body.append(table("Resources by type", "Type", types));
        return Pages.page("Clinical trials as FHIR", body.toString());
    }

    private static String table(String caption, String heading, Map<String, Long> counts) {
        StringBuilder rows = new StringBuilder();
        counts.forEach((name, count) -> rows.append("<tr><th scope=\"row\">")
                .append(HtmlUtils.htmlEscape(name))
                .append("</th><td class=\"count\">")
                .append(number(count))
                .append("</td></tr>"));
        return "<table><caption>" + caption + "</caption><thead><tr><th scope=\"col\">" + heading
                + "</th><th scope=\"col\">Number</th></tr></thead><tbody>" + rows + "</tbody></table>";
    }

    private static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
