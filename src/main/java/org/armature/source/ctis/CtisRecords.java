package org.armature.source.ctis;

import static org.armature.problem.Problem.Kind.INVALID;
import static org.armature.problem.Problem.Kind.REQUIRED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.armature.source.Reading;
import org.armature.source.Shortened;
import org.armature.source.json.RecordKind;
import org.armature.source.register.DateText;
import org.armature.source.register.RegisterReading;
import org.armature.source.register.RegisterReading.Section;
import org.armature.source.register.SourceRecord;
import org.armature.source.register.StudyTree;
import org.armature.study.Register;
import org.armature.study.RegistryId;
import org.armature.study.SourceFormat;

/** Records of CTIS's public interface as JSON, in the shapes before and after June 2024. */
public final class CtisRecords implements RecordKind {
    private static final Section SECTION = new Section("ctis", SourceFormat.CTIS_JSON);

    @Override
    public String title() {
        return "CTIS JSON";
    }

    @Override
    public String expected() {
        return "a CTIS record, an object with \"ctNumber\"";
    }

    @Override
    public boolean recognizes(JsonNode record) {
        return record.has("ctNumber") || record.has("authorizedApplication");
    }

    @Override
    public Reading read(String place, JsonNode json) {
        SourceRecord record = new SourceRecord((ObjectNode) json);
        String text = record.text("ctNumber");
        if (text == null) {
            return RegisterReading.rejected(
                    place, REQUIRED, "a trial without EU CT number", "expected it at /ctNumber");
        }
        String number = Register.CTIS.number(text);
        if (number == null) {
            return RegisterReading.rejected(
                    place,
                    INVALID,
                    "the EU CT number is " + Shortened.of(text),
                    "expected one such as 2022-500244-37-00");
        }
        record.done("ctNumber");
        StudyTree study = new StudyTree(new RegistryId(Register.CTIS, number));
        study.dataOf(DateText.dayOf(record.text("record_last_import")));
        String application = record.text("authorizedApplication/authorizedPartI/id") == null
                        && json.path("authorizedApplication").isMissingNode()
                ? ""
                : "authorizedApplication/";
        CtisTrial trial = new CtisTrial(record, application, study);
        new CtisIdentification(trial).read();
        new CtisStatus(trial).read();
        new CtisDesign(trial).read();
        new CtisPopulation(trial).read();
        new CtisParties(trial).read();
        new CtisSites(trial).read();
        return RegisterReading.trial(place, study, record, SECTION, List.of());
    }
}
