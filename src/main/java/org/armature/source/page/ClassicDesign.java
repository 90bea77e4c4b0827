package org.armature.source.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.armature.study.DateStruct;
import org.armature.study.DateType;
import org.armature.study.DesignInfo.DesignAllocation;
import org.armature.study.DesignInfo.DesignTimePerspective;
import org.armature.study.DesignInfo.InterventionalAssignment;
import org.armature.study.DesignInfo.ObservationalModel;
import org.armature.study.DesignInfo.PrimaryPurpose;
import org.armature.study.DesignModule.BioSpecRetention;
import org.armature.study.DesignModule.EnrollmentInfo;
import org.armature.study.DesignModule.EnrollmentType;
import org.armature.study.DesignModule.StudyType;
import org.jspecify.annotations.Nullable;

/** The table "Study Design" of a classic page. */
final class ClassicDesign {
    private final StudyDraft draft;
    private final Values values;

    ClassicDesign(StudyDraft draft, Notes notes) {
        this.draft = draft;
        this.values = new Values(draft, notes);
    }

    void read(ClassicRows rows) {
        DesignDraft design = draft.design;
        values.take(rows.one("study type"), this::studyType, type -> design.studyType = type);
        enrollment(rows, "actual enrollment", EnrollmentType.ACTUAL);
        enrollment(rows, "estimated enrollment", EnrollmentType.ESTIMATED);
        enrollment(rows, "enrollment", null);
        values.code(rows.one("allocation"), DesignAllocation.class, value -> design.allocation = value);
        values.code(rows.one("intervention model"), InterventionalAssignment.class, value -> design.model = value);
        design.modelDescription = ListText.markdown(rows.text("intervention model description"));
        values.masking(rows.one("masking"));
        design.maskingDescription = ListText.markdown(rows.text("masking description"));
        values.code(rows.one("primary purpose"), PrimaryPurpose.class, value -> design.purpose = value);
        values.code(
                rows.one("observational model"), ObservationalModel.class, value -> design.observationalModel = value);
        values.code(rows.one("time perspective"), DesignTimePerspective.class, value -> design.timePerspective = value);
        design.targetDuration = joined(rows.all("target follow-up duration"));
        values.take(rows.one("biospecimen retention"), ClassicDesign::retention, value -> design.specimens = value);
        design.specimenDescription = ListText.markdown(rows.text("biospecimen description"));
        draft.officialTitle = joined(rows.all("official title"));
        dates(rows, "study start date", date -> draft.start = date);
        dates(rows, "primary completion date", date -> draft.primaryCompletion = date);
        dates(rows, "study completion date", date -> draft.completion = date);
        rows.finish();
    }

    private Optional<StudyType> studyType(String text) {
        String label = Names.label(text);
        if (label.startsWith("observational")) {
            draft.design.patientRegistry = label.contains("patient registry") ? Boolean.TRUE : null;
            return Optional.of(StudyType.OBSERVATIONAL);
        }
        return label.startsWith("interventional")
                ? Optional.of(StudyType.INTERVENTIONAL)
                : Vocabulary.code(StudyType.class, text);
    }

    private void enrollment(ClassicRows rows, String label, @Nullable EnrollmentType type) {
        values.take(
                rows.one(label),
                Participants::parse,
                info -> draft.design.enrollment = new EnrollmentInfo(info.count(), type));
    }

    private static Optional<BioSpecRetention> retention(String text) {
        return Vocabulary.code(BioSpecRetention.class, text);
    }

    private void dates(ClassicRows rows, String label, Consumer<DateStruct> target) {
        values.date(rows.one("actual " + label), DateType.ACTUAL, target);
        values.date(rows.one("estimated " + label), DateType.ESTIMATED, target);
        values.date(rows.one(label), null, target);
    }

    /** Lines of a title or duration as one text; null where there are none. */
    static @Nullable String joined(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isPlaceholder())
                .map(Line::text)
                .reduce((first, second) -> first + " " + second)
                .orElse(null);
    }
}
