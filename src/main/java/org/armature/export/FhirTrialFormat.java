package org.armature.export;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.armature.mapping.StudyMapper;
import org.armature.problem.Problem;
import org.armature.problem.Problem.Kind;
import org.armature.source.Opening;
import org.armature.source.Reading;
import org.armature.source.TrialFormat;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/**
 * Trials as FHIR R4, as this project writes them: Bundles or single resources, in XML or JSON, one a document or one a
 * line. A Bundle with one study is read at once; other resources are put together at the end of their document.
 */
public final class FhirTrialFormat implements TrialFormat {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int MAX_XML = 64 * 1024 * 1024;

    private final FhirContext context;

    /** The format, with a context that may be used for other things too. */
    public FhirTrialFormat(FhirContext context) {
        this.context = context;
    }

    @Override
    public String title() {
        return "FHIR R4 as this program writes it";
    }

    @Override
    public boolean recognizes(Opening opening) {
        String start = opening.text().stripLeading();
        boolean json = start.startsWith("{") && start.contains("\"resourceType\"");
        return json || (start.startsWith("<") && start.contains("http://hl7.org/fhir\""));
    }

    @Override
    public void read(String place, InputStream document, Consumer<Reading> readings) throws IOException {
        ScatteredResources scattered = new ScatteredResources();
        document.mark(1);
        int first = document.read();
        document.reset();
        if (first == '<') {
            xml(place, document, scattered, readings);
        } else {
            json(place, document, scattered, readings);
        }
        scattered.bundles().forEach(bundle -> readings.accept(study(place, bundle)));
        if (scattered.isLeft()) {
            String remedy = "put the studies and what belongs to them into one document";
            readings.accept(
                    rejected(place, Kind.REQUIRED, scattered.left() + " resources without their study", remedy));
        }
    }

    private void xml(String place, InputStream in, ScatteredResources scattered, Consumer<Reading> readings)
            throws IOException {
        byte[] bytes = in.readNBytes(MAX_XML + 1);
        if (bytes.length > MAX_XML) {
            readings.accept(rejected(place, Kind.TOO_LARGE, "larger than 64 MB", "write JSON, one Bundle a line"));
            return;
        }
        take(place, context.newXmlParser(), new String(bytes, StandardCharsets.UTF_8), scattered, readings);
    }

    private void json(String place, InputStream in, ScatteredResources scattered, Consumer<Reading> readings)
            throws IOException {
        try (JsonParser parser = MAPPER.createParser(in)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            while (parser.nextToken() != null) {
                String where = place + ":" + parser.currentTokenLocation().getLineNr();
                JsonNode value = parser.readValueAsTree();
                take(where, context.newJsonParser(), value.toString(), scattered, readings);
            }
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String where = at == null ? place : place + ":" + at.getLineNr();
            readings.accept(rejected(where, Kind.MALFORMED, "no JSON: " + e.getOriginalMessage(), ""));
        }
    }

    private void take(
            String place, IParser parser, String text, ScatteredResources scattered, Consumer<Reading> readings) {
        IBaseResource parsed;
        try {
            parsed =
                    parser.setParserErrorHandler(new LenientErrorHandler(false)).parseResource(text);
        } catch (DataFormatException e) {
            String remedy = "armature validate says more";
            readings.accept(rejected(place, Kind.MALFORMED, "no FHIR R4: " + e.getMessage(), remedy));
            return;
        }
        if (parsed instanceof Bundle bundle && studies(bundle) == 1) {
            readings.accept(study(place, bundle));
        } else if (parsed instanceof Bundle bundle) {
            bundle.getEntry().forEach(entry -> scattered.add(entry.getResource()));
        } else {
            scattered.add((Resource) parsed);
        }
    }

    private static long studies(Bundle bundle) {
        return bundle.getEntry().stream()
                .filter(entry -> entry.getResource() != null
                        && entry.getResource().fhirType().equals("ResearchStudy"))
                .count();
    }

    @SuppressWarnings("CatchingUnchecked") // resources from elsewhere may lack anything that the mapping counts on
    private static Reading study(String place, Bundle bundle) {
        try {
            return new Reading.Trial(place, StudyMapper.toStudy(bundle), List.of());
        } catch (RuntimeException e) {
            String why = e instanceof IllegalArgumentException ? String.valueOf(e.getMessage()) : e.toString();
            return rejected(place, Kind.INVALID, "no study as this program writes it: " + why, "");
        }
    }

    private static Reading rejected(String place, Kind kind, String what, String remedy) {
        return new Reading.Rejected(place, new Problem(kind, what, place, remedy));
    }
}
