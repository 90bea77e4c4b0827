package org.armature.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.parse.CriterionParser;
import org.armature.eligibility.parse.Head;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads eligibility text: its structure, and what each criterion says. Immutable, and safe for several threads. */
public final class CriteriaReader {
    private static final Pattern COHORT = Pattern.compile(
            "(?i)\\b(cohorts?|arms?|parts?|groups?|phase|sub-?stud(?:y|ies)|donors?|siblings?|controls?|healthy|volunteers?"
                    + "|partners?|parents?|caregivers?|famil(?:y|ies)|cases|stage|step|stratum|women|men|females?|males?|children"
                    + "|patients with|participants with|subjects with|for)\\b");
    private static final Pattern SOMEBODY_ELSE = Pattern.compile(
            "(?i)\\b(donors?|siblings?|partners?|parents?|mothers?|caregivers?|relatives?|famil(?:y|ies)|paramedics|physicians?|clinic)\\b");

    /** "Allowed:", "Patients may take:" above what may be, and need not. */
    private static final Pattern PERMITTED = Pattern.compile(
            "(?i)(?!.*\\b(?:not|no|never|only|must|if|unless|except|provided|prohibited|required)\\b)"
                    + "(?:.*\\b(?:allowed|allowable|permitted|permissible|acceptable)\\b"
                    + "|(?:patients|subjects|participants)? ?(?:may|can) (?:also )?(?:take|use|receive|continue|have)\\b).{0,80}");

    /** "Not allowed:", "... are not eligible for the study:"; who is "ineligible for a transplant" may be asked for. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i).*\\b(?:not (?:be )?(?:allowed|permitted|acceptable)\\b.*|(?:prohibited|disallowed|forbidden)\\b.*"
                    + "|(?:not (?:be )?eligible|ineligible)(?: if .{0,40}| (?:for|to) (?:the |this )?"
                    + "(?:study|trial|enrol\\w+|inclusion|particip\\w+).{0,40})?\\W*)");

    private final CriterionParser parser;
    private final Reservations reservations;

    public CriteriaReader(Vocabulary vocabulary) {
        this.parser = new CriterionParser(vocabulary);
        this.reservations = new Reservations(vocabulary);
    }

    /** A reader with the vocabulary that is part of the program. */
    public static CriteriaReader standard() {
        return new CriteriaReader(Vocabulary.standard());
    }

    /** The criteria of a text in markdown. Every criterion is there, whether it is understood or not. */
    public EligibilityCriteria read(String text) {
        List<CriterionReading> criteria = new ArrayList<>();
        for (Criterion criterion : CriteriaText.parse(text)) {
            criteria.add(reading(text, criterion, null));
        }
        return new EligibilityCriteria(text, OrBetweenLines.leftOpen(criteria));
    }

    private CriterionReading reading(String text, Criterion criterion, @Nullable Head head) {
        String heading = criterion.heading();
        String cohort = heading != null && COHORT.matcher(heading).find() ? heading : null;
        if (heading != null && SOMEBODY_ELSE.matcher(heading).find()) {
            return words(criterion, heading, "somebody-else");
        }
        boolean heads = !criterion.items().isEmpty();
        if (heading != null && PERMITTED.matcher(heading).matches()
                || heads && PERMITTED.matcher(criterion.text()).matches()) {
            return words(criterion, cohort, "permitted");
        }
        boolean forbidden = criterion.polarity() == Polarity.INCLUSION
                && heading != null
                && FORBIDDEN.matcher(heading).matches();
        boolean excluding = criterion.polarity() == Polarity.EXCLUSION || forbidden;
        int from = criterion.textStart();
        int to = criterion.textEnd();
        CriterionParser.Line words = parser.line(text, from, to, excluding);
        Expression line = head == null ? words.read() : words.read(head);
        if (criterion.items().isEmpty()) {
            Expression alone = forbidden && head == null ? ruledOut(words.alone(line)) : words.alone(line);
            return new CriterionReading(
                    criterion,
                    cohort,
                    alone,
                    alone,
                    List.of(),
                    reservations.about(text, criterion, alone, alone, head != null));
        }
        Head own = words.head();
        List<CriterionReading> items =
                criterion.items().stream().map(item -> reading(text, item, own)).toList();
        Origin origin = new Origin(criterion.start(), criterion.end(), "list", Confidence.MEDIUM);
        Expression joined = own.with(OrBetweenLines.joined(items), origin);
        Expression whole = forbidden && head == null ? ruledOut(joined) : joined;
        return new CriterionReading(
                criterion, cohort, line, whole, items, reservations.about(text, criterion, line, whole, head != null));
    }

    /** Below "The following are not allowed:" among what is required. */
    private static Expression ruledOut(Expression said) {
        return said instanceof Text || said instanceof Recognised ? said : new Not(said, said.origin());
    }

    /** Criteria of other people than the patient are words, and so is what may be and need not. */
    private static CriterionReading words(Criterion criterion, @Nullable String cohort, String rule) {
        Text words = new Text(new Origin(criterion.textStart(), criterion.textEnd(), rule, Confidence.HIGH));
        List<CriterionReading> items = criterion.items().stream()
                .map(item -> words(item, cohort, rule))
                .toList();
        return new CriterionReading(criterion, cohort, words, words, items, null);
    }
}
