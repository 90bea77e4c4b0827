package org.armature.source.ictrp;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.source.register.AgeText;
import org.armature.source.register.CriteriaSections;
import org.armature.source.register.SexText;
import org.armature.study.EligibilityModule.Sex;
import org.armature.study.Register;
import org.jspecify.annotations.Nullable;

/** Who may take part. */
final class IctrpEligibility {
    private static final String INCLUSION = "Inclusion_Criteria";
    private static final String EXCLUSION = "Exclusion_Criteria";
    /** The EU's questions on numbers of subjects, which WHO appends to the criteria. */
    private static final Pattern QUESTIONS = Pattern.compile("(?s)\\n?Are the trial subjects under 18\\?.*");

    private static final Predicate<String> MARKED =
            Pattern.compile("^\\s*(?:[-*•]|\\(?[A-Za-z0-9]{1,3}[.)])").asPredicate();

    private final IctrpTrial trial;

    IctrpEligibility(IctrpTrial trial) {
        this.trial = trial;
    }

    void read() {
        String inclusion = trial.plain(INCLUSION);
        Matcher questions = QUESTIONS.matcher(inclusion == null ? "" : inclusion);
        boolean appended = questions.find();
        String included = lines(appended ? blankAsNull(questions.replaceFirst("")) : inclusion);
        String excluded = lines(trial.plain(EXCLUSION));
        String criteria = CriteriaSections.of(included, excluded);
        if (criteria != null) {
            trial.study().put("eligibilityModule/eligibilityCriteria", criteria);
            trial.record().done(EXCLUSION);
            if (!appended) {
                trial.record().done(INCLUSION);
            }
        }
        String gender = trial.plain("Inclusion_gender");
        Sex sex = gender == null ? null : SexText.parse(gender);
        if (sex != null) {
            trial.study().put("eligibilityModule/sex", sex.name());
            trial.record().done("Inclusion_gender");
        }
        age("Inclusion_agemin", "eligibilityModule/minimumAge");
        age("Inclusion_agemax", "eligibilityModule/maximumAge");
    }

    /** IRCT has a list, of which WHO makes lines without a mark: as paragraphs they stay apart. */
    private @Nullable String lines(@Nullable String text) {
        if (text == null || trial.register() != Register.IRCT || text.lines().anyMatch(MARKED)) {
            return text;
        }
        return text.replaceAll("\n+", "\n\n");
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }

    private void age(String field, String target) {
        String text = trial.plain(field);
        if (text == null) {
            return;
        }
        String age = target.endsWith("minimumAge") ? AgeText.minimum(text) : AgeText.maximum(text);
        if (age != null) {
            trial.study().put(target, age);
            trial.record().done(field);
        }
    }
}
