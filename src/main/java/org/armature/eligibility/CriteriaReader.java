package org.armature.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
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

    private final CriterionParser parser;

    public CriteriaReader(Vocabulary vocabulary) {
        this.parser = new CriterionParser(vocabulary);
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

    private CriterionReading reading(String text, Criterion criterion, @Nullable Head above) {
        String heading = criterion.heading();
        String cohort = heading != null && COHORT.matcher(heading).find() ? heading : null;
        if (heading != null && SOMEBODY_ELSE.matcher(heading).find()) {
            return words(criterion, heading);
        }
        boolean excluding = criterion.polarity() == Polarity.EXCLUSION;
        int from = criterion.textStart();
        int to = criterion.textEnd();
        CriterionParser.Line words = parser.line(text, from, to, excluding);
        Expression line = above == null ? words.read() : words.read(above);
        if (criterion.items().isEmpty()) {
            Expression alone = words.alone(line);
            return new CriterionReading(criterion, cohort, alone, alone, List.of());
        }
        Head head = words.head();
        List<CriterionReading> items = criterion.items().stream()
                .map(item -> reading(text, item, head))
                .toList();
        Origin origin = new Origin(criterion.start(), criterion.end(), "list", Confidence.MEDIUM);
        Expression whole = head.with(OrBetweenLines.joined(items), origin);
        return new CriterionReading(criterion, cohort, line, whole, items);
    }

    /** Criteria of other people than the patient are words. */
    private static CriterionReading words(Criterion criterion, String heading) {
        Text words = new Text(new Origin(criterion.textStart(), criterion.textEnd(), "somebody-else", Confidence.HIGH));
        List<CriterionReading> items =
                criterion.items().stream().map(item -> words(item, heading)).toList();
        return new CriterionReading(criterion, heading, words, words, items);
    }
}
