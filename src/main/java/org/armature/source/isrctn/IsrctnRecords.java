package org.armature.source.isrctn;

import static org.armature.problem.Problem.Kind.INVALID;
import static org.armature.problem.Problem.Kind.REQUIRED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
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

/** ISRCTN's records as JSON, in the shape of the registry's XML: an element that stands alone is no list. */
public final class IsrctnRecords implements RecordKind {
    private static final Section SECTION = new Section("isrctn", SourceFormat.ISRCTN_JSON);
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:ISRCTN)?(\\d{8})");

    @Override
    public String title() {
        return "ISRCTN JSON";
    }

    @Override
    public String expected() {
        return "an ISRCTN record, an object with \"isrctn\" and \"trialDescription\"";
    }

    @Override
    public boolean recognizes(JsonNode record) {
        return record.has("isrctn") || (record.has("trialDescription") && record.has("externalRefs"));
    }

    @Override
    public Reading read(String place, JsonNode json) {
        SourceRecord record = new SourceRecord((ObjectNode) json);
        String number = record.text("isrctn");
        if (number == null) {
            return RegisterReading.rejected(place, REQUIRED, "a trial without ISRCTN", "expected it at /isrctn");
        }
        var digits = NUMBER.matcher(number);
        if (!digits.matches()) {
            return RegisterReading.rejected(
                    place,
                    INVALID,
                    "the ISRCTN is " + Shortened.of(number),
                    "expected eight digits, such as ISRCTN12345678");
        }
        record.done("isrctn");
        StudyTree study = new StudyTree(new RegistryId(Register.ISRCTN, "ISRCTN" + digits.group(1)));
        study.dataOf(DateText.dayOf(record.text("record_last_import")));
        new IsrctnNumbers(record, study).read();
        new IsrctnProtocol(record, study).read();
        new IsrctnSites(record, study).read();
        new IsrctnResults(record, study).read();
        return RegisterReading.trial(place, study, record, SECTION, List.of());
    }
}
