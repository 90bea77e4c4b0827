package org.armature.source.euctr;

import static org.armature.problem.Problem.Kind.INVALID;
import static org.armature.problem.Problem.Kind.NOT_UNDERSTOOD;
import static org.armature.problem.Problem.Kind.REQUIRED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.armature.problem.Problem;
import org.armature.source.Places;
import org.armature.source.Reading;
import org.armature.source.Shortened;
import org.armature.source.json.RecordKind;
import org.armature.source.register.DateText;
import org.armature.source.register.RegisterReading;
import org.armature.source.register.RegisterReading.Section;
import org.armature.source.register.SourceRecord;
import org.armature.source.register.StudyTree;
import org.armature.study.CountryNames;
import org.armature.study.Register;
import org.armature.study.RegistryId;
import org.armature.study.SourceFormat;
import org.jspecify.annotations.Nullable;

/**
 * Records of the EU's register as JSON, with a field for each question of the form. The register has one record for each
 * trial and member state; its number here is the one that WHO gives it, with the country.
 */
public final class EuctrRecords implements RecordKind {
    private static final Section SECTION = new Section("euctr", SourceFormat.EUCTR_JSON);
    private static final String NUMBER = "a2_eudract_number";
    private static final String STATE = "a1_member_state_concerned";

    @Override
    public String title() {
        return "EU Clinical Trials Register JSON";
    }

    @Override
    public String expected() {
        return "a record of the EU Clinical Trials Register, an object with \"" + NUMBER + "\"";
    }

    @Override
    public boolean recognizes(JsonNode record) {
        return record.has(NUMBER) || record.has(STATE);
    }

    @Override
    public Reading read(String place, JsonNode json) {
        SourceRecord record = new SourceRecord((ObjectNode) json);
        String number = record.text(NUMBER);
        if (number == null) {
            return RegisterReading.rejected(
                    place, REQUIRED, "a trial without EudraCT number", "expected it at /" + NUMBER);
        }
        if (Register.EUDRACT.number(number) == null) {
            return RegisterReading.rejected(
                    place,
                    INVALID,
                    "the EudraCT number is " + Shortened.of(number),
                    "expected one such as 2019-002663-10");
        }
        record.done(NUMBER);
        String country = country(record.text(STATE));
        String suffix = country == null ? "" : "-" + CountryNames.code(country);
        StudyTree study = new StudyTree(new RegistryId(Register.EUCTR, "EUCTR" + number + suffix));
        study.addNumber(number, "EUDRACT_NUMBER", null);
        study.dataOf(DateText.dayOf(record.text("record_last_import")));
        if (country != null) {
            study.addCountry(country);
        }
        new EuctrProtocol(record, study).read();
        new EuctrDesign(record, study).read();
        new EuctrPopulation(record, study).read();
        return RegisterReading.trial(place, study, record, SECTION, List.of(damaged(place)));
    }

    /** The country in texts such as {@code Spain - AEMPS}, or null where it is none. */
    private static @Nullable String country(@Nullable String state) {
        if (state == null) {
            return null;
        }
        String name = state.replaceFirst(" - .*", "").strip();
        String full = name.equals("UK") ? "United Kingdom" : name;
        return CountryNames.code(full) == null ? null : full;
    }

    private static Problem damaged(String place) {
        return new Problem(
                NOT_UNDERSTOOD,
                "in records of this form the texts lack signs such as ≥ and letters with accents",
                Places.path(place, "/euctr"),
                "the register has the texts as they were written");
    }
}
