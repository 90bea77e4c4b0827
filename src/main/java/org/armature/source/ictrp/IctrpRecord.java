package org.armature.source.ictrp;

import static org.armature.problem.Problem.Kind.NOT_UNDERSTOOD;
import static org.armature.problem.Problem.Kind.REQUIRED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armature.problem.Problem;
import org.armature.source.Places;
import org.armature.source.Reading;
import org.armature.source.register.DateText;
import org.armature.source.register.RegisterReading;
import org.armature.source.register.RegisterReading.Section;
import org.armature.source.register.SourceRecord;
import org.armature.source.register.StudyTree;
import org.armature.study.Register;
import org.armature.study.RegistryId;
import org.armature.study.SourceFormat;
import org.jspecify.annotations.Nullable;

/** One record of WHO's platform, whatever it is written in: fields with texts. */
final class IctrpRecord {
    /** The section of a study's record with what the data model does not know. */
    private static final String SECTION = "ictrp";

    /** WHO's exports end long texts here. */
    private static final int CUT_AFTER = 8_000;

    /** The registers that WHO lists together as JPRN. */
    private static final Set<Register> JAPANESE =
            EnumSet.of(Register.JAPIC, Register.JMACCT, Register.JRCT, Register.UMIN);

    private final String place;
    private final SourceFormat format;

    IctrpRecord(String place, SourceFormat format) {
        this.place = place;
        this.format = format;
    }

    /** Reads the trial, or says why there is none. */
    Reading read(ObjectNode fields) {
        List<Problem> notes = cutTexts(fields);
        SourceRecord record = new SourceRecord(fields);
        String number = record.text("TrialID");
        if (number == null) {
            return RegisterReading.rejected(
                    place, REQUIRED, "a trial without TrialID", "expected the number of a register");
        }
        String source = record.text("Source_Register");
        Register register = source == null ? null : Register.ofTitle(source);
        RegistryId id = id(number, register);
        record.done("TrialID");
        if (id.register() == register || (register == Register.JPRN && JAPANESE.contains(id.register()))) {
            record.done("Source_Register");
        }
        StudyTree study = new StudyTree(id);
        String refreshed = DateText.parse(record.text("Last_Refreshed_on"));
        if (refreshed != null) {
            study.dataOf(refreshed);
            record.done("Last_Refreshed_on");
        }
        IctrpTrial trial = new IctrpTrial(record, id, study);
        new IctrpIdentification(trial).read();
        new IctrpDates(trial).read();
        new IctrpDesign(trial).read();
        new IctrpConditions(trial).read();
        new IctrpInterventions(trial).read();
        new IctrpOutcomes(trial).read();
        new IctrpEligibility(trial).read();
        new IctrpPlaces(trial).read();
        return RegisterReading.trial(place, study, record, new Section(SECTION, format), notes);
    }

    /** The form of a number tells its register better than the name does that WHO gives; common forms do not. */
    private static RegistryId id(String number, @Nullable Register named) {
        Register other = named == null || named == Register.CLINICAL_TRIALS_GOV ? Register.OTHER : named;
        return Register.recognize(number)
                .filter(id -> id.register() != Register.UTN)
                .orElseGet(() -> new RegistryId(other, number));
    }

    private List<Problem> cutTexts(ObjectNode fields) {
        List<Problem> notes = new ArrayList<>();
        fields.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isTextual() && value.textValue().length() == CUT_AFTER) {
                notes.add(new Problem(
                        NOT_UNDERSTOOD,
                        "the text ends after 8,000 characters, where WHO's exports cut it",
                        Places.path(place, "/" + SECTION + "/" + field.getKey()),
                        "the register has the rest"));
            }
        });
        return notes;
    }
}
