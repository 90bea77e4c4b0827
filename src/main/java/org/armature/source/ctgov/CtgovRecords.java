package org.armature.source.ctgov;

import static org.armature.problem.Problem.Kind.INVALID;
import static org.armature.problem.Problem.Kind.REQUIRED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armature.problem.Problem;
import org.armature.source.Reading;
import org.armature.source.Shortened;
import org.armature.source.UnmodeledNotes;
import org.armature.source.json.RecordKind;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.Study;
import org.armature.study.StudyJson;

/**
 * ClinicalTrials.gov records, version 2 of the data model. Studies of other registers are read in the same shape, as this
 * program writes them: with {@code registryId} in place of the NCT id, and the format that they were read from.
 */
public final class CtgovRecords implements RecordKind {
    /** The field of a record in which a study of another register says what it was read from. */
    public static final String SOURCE_FORMAT = "sourceFormat";

    private static final Pattern NCT_ID = Pattern.compile("NCT\\d{8}");

    @Override
    public String title() {
        return "ClinicalTrials.gov JSON (version 2)";
    }

    @Override
    public String expected() {
        return "a ClinicalTrials.gov study, an object with \"protocolSection\"";
    }

    @Override
    public boolean recognizes(JsonNode record) {
        return record.has("protocolSection");
    }

    @Override
    public Reading read(String place, JsonNode record) {
        JsonNode identification = record.at("/protocolSection/identificationModule");
        JsonNode nctId = identification.path("nctId");
        if (nctId.isMissingNode() || nctId.isNull()) {
            return identification.has("registryId")
                    ? ofAnotherRegister(place, record)
                    : rejected(
                            place,
                            REQUIRED,
                            "a trial without NCT id",
                            "expected it at /protocolSection/identificationModule/nctId");
        }
        if (!nctId.isTextual() || !NCT_ID.matcher(nctId.textValue()).matches()) {
            return rejected(
                    place,
                    INVALID,
                    "the NCT id is " + Shortened.of(nctId.toString()),
                    "expected NCT and eight digits, such as NCT03333681");
        }
        return study(place, record, SourceFormat.CTGOV_JSON);
    }

    private static Reading ofAnotherRegister(String place, JsonNode record) {
        String code = record.path(SOURCE_FORMAT).asText("");
        SourceFormat format = Stream.of(SourceFormat.values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElse(SourceFormat.CTGOV_JSON);
        if (format != SourceFormat.CTGOV_JSON) {
            ((ObjectNode) record).remove(SOURCE_FORMAT);
        }
        return study(place, record, format);
    }

    private static Reading study(String place, JsonNode record, SourceFormat format) {
        Study study;
        try {
            study = StudyJson.read(record);
        } catch (IllegalArgumentException e) {
            return rejected(place, INVALID, "not a study: " + Shortened.of(String.valueOf(e.getMessage())), "");
        }
        return new Reading.Trial(place, new SourcedStudy(study, format), UnmodeledNotes.of(place, study));
    }

    private static Reading rejected(String place, Problem.Kind kind, String what, String remedy) {
        return new Reading.Rejected(place, new Problem(kind, what, place, remedy));
    }
}
