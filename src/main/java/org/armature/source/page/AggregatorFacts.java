package org.armature.source.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.armature.study.DesignInfo.DesignAllocation;
import org.armature.study.DesignInfo.DesignTimePerspective;
import org.armature.study.DesignInfo.InterventionalAssignment;
import org.armature.study.DesignInfo.ObservationalModel;
import org.armature.study.DesignInfo.PrimaryPurpose;
import org.armature.study.DesignModule.StudyType;
import org.armature.study.EligibilityModule.SamplingMethod;
import org.armature.study.EligibilityModule.Sex;
import org.armature.study.Status;
import org.jspecify.annotations.Nullable;

/** The labelled values of an aggregator's page: basic information, design and eligibility. */
final class AggregatorFacts {
    private static final Set<String> BASICS = Set.of(
            "recruitment status",
            "why stopped",
            "reason stopped",
            "clinical phase",
            "total enrollment",
            "study classification",
            "study start date",
            "primary completion date",
            "study completion date");
    private static final Set<String> DESIGN = Set.of(
            "allocation method",
            "intervention model",
            "intervention model description",
            "primary study purpose",
            "blinding strategy",
            "blinding description",
            "masking description",
            "blinded roles",
            "observational model type",
            "observational model",
            "study time perspective",
            "time perspective",
            "target duration",
            "target follow-up duration");
    private static final Set<String> ELIGIBILITY = Set.of(
            "minimum eligible age",
            "maximum eligible age",
            "eligible sex",
            "gender based",
            "gender description",
            "accepts healthy volunteers",
            "study population",
            "sampling method");
    private final StudyDraft draft;
    private final Notes notes;
    private final Values values;

    AggregatorFacts(StudyDraft draft, Notes notes) {
        this.draft = draft;
        this.notes = notes;
        this.values = new Values(draft, notes);
    }

    void readResults(List<Line> lines) {
        for (Line line : lines) {
            String label = Names.label(line.text());
            if (label.equals("results pending") || label.equals("no results posted")) {
                draft.hasResults = false;
            } else if (label.equals("results available") || label.equals("results posted")) {
                draft.hasResults = true;
            }
        }
    }

    void readBasics(List<Line> lines) {
        Labels labels = Labels.of(lines, BASICS);
        notes.addAll(labels.before(), "stands under no label that is known");
        values.code(labels.one("recruitment status", notes), Status.class, status -> draft.status = status);
        Line stopped = labels.one("why stopped", notes);
        draft.whyStopped = textOf(stopped != null ? stopped : labels.one("reason stopped", notes));
        values.phases(labels.one("clinical phase", notes));
        values.take(
                labels.one("total enrollment", notes), Participants::parse, count -> draft.design.enrollment = count);
        values.code(labels.one("study classification", notes), StudyType.class, type -> draft.design.studyType = type);
        values.date(labels.one("study start date", notes), null, date -> draft.start = date);
        values.date(labels.one("primary completion date", notes), null, date -> draft.primaryCompletion = date);
        values.date(labels.one("study completion date", notes), null, date -> draft.completion = date);
    }

    void readDesign(List<Line> lines) {
        DesignDraft design = draft.design;
        Labels labels = Labels.of(lines, DESIGN);
        notes.addAll(labels.before(), "stands under no label that is known");
        values.code(labels.one("allocation method", notes), DesignAllocation.class, value -> design.allocation = value);
        values.code(
                labels.one("intervention model", notes), InterventionalAssignment.class, value -> design.model = value);
        design.modelDescription = ListText.markdown(labels.get("intervention model description"));
        values.code(labels.one("primary study purpose", notes), PrimaryPurpose.class, value -> design.purpose = value);
        readMasking(labels);
        either(
                labels,
                "observational model type",
                "observational model",
                line -> values.code(line, ObservationalModel.class, value -> design.observationalModel = value));
        either(
                labels,
                "study time perspective",
                "time perspective",
                line -> values.code(line, DesignTimePerspective.class, value -> design.timePerspective = value));
        either(labels, "target duration", "target follow-up duration", line -> design.targetDuration = textOf(line));
    }

    private void readMasking(Labels labels) {
        List<Line> lines = labels.get("blinding strategy").stream()
                .filter(line -> !line.isPlaceholder())
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0) {
                values.masking(lines.get(i));
            } else if (Vocabulary.whoMasked(lines.get(i).text()).isEmpty()) {
                notes.add(lines.get(i), "expected who is masked");
            } else {
                values.addMasked(lines.get(i).text());
            }
        }
        labels.get("blinded roles").forEach(line -> values.addMasked(line.text()));
        String description = ListText.markdown(labels.get("masking description"));
        draft.design.maskingDescription =
                description != null ? description : ListText.markdown(labels.get("blinding description"));
    }

    private void either(Labels labels, String first, String second, Consumer<@Nullable Line> read) {
        Line line = labels.one(first, notes);
        read.accept(line != null ? line : labels.one(second, notes));
    }

    void readEligibility(List<Line> lines) {
        EligibilityDraft eligibility = draft.eligibility;
        Labels labels = Labels.of(lines, ELIGIBILITY);
        eligibility.criteria = new EligibilityText().add(labels.before()).markdown();
        values.take(age(labels, "minimum eligible age"), AgeRange::one, age -> eligibility.minimumAge = age);
        values.take(age(labels, "maximum eligible age"), AgeRange::one, age -> eligibility.maximumAge = age);
        values.code(labels.one("eligible sex", notes), Sex.class, sex -> eligibility.sex = sex);
        values.take(labels.one("gender based", notes), Vocabulary::yesNo, yes -> eligibility.genderBased = yes);
        eligibility.genderDescription = textOf(labels.one("gender description", notes));
        values.take(
                labels.one("accepts healthy volunteers", notes),
                Vocabulary::yesNo,
                yes -> eligibility.healthyVolunteers = yes);
        eligibility.population = ListText.markdown(labels.get("study population"));
        values.code(
                labels.one("sampling method", notes), SamplingMethod.class, method -> eligibility.sampling = method);
    }

    /** The line with an age; null where the page says that there is no bound. */
    private @Nullable Line age(Labels labels, String label) {
        Line line = labels.one(label, notes);
        boolean open = line != null
                && Set.of("n/a", "na", "none", "no limit", "not specified").contains(Names.label(line.text()));
        return open ? null : line;
    }

    /** The lines of a short section as one text. */
    @Nullable
    String text(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isPlaceholder())
                .map(Line::text)
                .reduce((first, second) -> first + " " + second)
                .orElse(null);
    }

    void texts(List<Line> lines, List<String> target) {
        lines.stream().filter(line -> !line.isPlaceholder()).map(Line::text).forEach(target::add);
    }

    private static @Nullable String textOf(@Nullable Line line) {
        return Optional.ofNullable(line).map(Line::text).orElse(null);
    }
}
