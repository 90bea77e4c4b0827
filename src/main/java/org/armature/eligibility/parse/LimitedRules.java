package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.chunks.Ages;
import org.armature.eligibility.chunks.Findings;
import org.armature.eligibility.chunks.MethodRules;
import org.armature.eligibility.chunks.Quantities;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Reads a segment that has a limit: what it is about, when, for whom, and what stands around it. */
final class LimitedRules {
    private static final int LONGEST_UNIT = 3;
    /** What is measured, but not in years or weeks. */
    private static final Set<String> SIZES =
            Set.of("area", "diameter", "width", "height", "volume", "thickness", "distance", "depth", "mass", "load");

    private static final Set<String> COVERS =
            Set.of("involving", "affecting", "covering", "involvement", "cover", "covers", "must cover", "affected");

    private final Context context;
    private final SegmentRules segments;
    private final SubjectRules subjects;
    private final ComparisonRules comparisons;
    private final CountRules counts;
    private final Behind behind;
    private final Frame frame;

    LimitedRules(Context context, SegmentRules segments) {
        this.context = context;
        this.segments = segments;
        this.subjects = new SubjectRules(context);
        this.comparisons = new ComparisonRules(context);
        this.counts = new CountRules(context);
        this.behind = new Behind(context, subjects, counts);
        this.frame = new Frame(context, segments);
    }

    Meaning read(Segment written, Flags inherited) {
        if (isEither(written)) {
            return new Meaning.Statement(context.text(written.items()));
        }
        Segment segment = withoutLeadingNot(written);
        int at = segment.first(Item.Limit.class::isInstance);
        Item.Limit limit = (Item.Limit) segment.items().get(at);
        TimesBetween.Around around = TimesBetween.around(segment, at);
        List<Item> before = withoutFuture(around.before());
        List<Item> after = Ratings.withoutDegree(limit, around.after());
        Habits habits = new Habits(context);
        Item.Limit often = Habits.perDay(limit, after);
        Subject habit = habits.subject(often, before);
        if (habit != null) {
            return statement(habit, often, segment, habits.before(before), List.of(), habits.after(after), inherited);
        }
        Subject counted = Lists.all(before, CountRules::mayStandBefore) ? counts.of(limit, after) : null;
        if (counted == null
                && Weight.areLight(AgeRules.withoutSex(before))
                && isLooseTail(after)
                && !AgeRules.isOfPeople(limit, before, after)) {
            return new Meaning.Loose(limit, segment);
        }
        Subject finding = Findings.subject(context.vocabulary(), before, limit);
        if (finding != null) {
            return statement(finding, limit, segment, Findings.left(before), List.of(), after, inherited);
        }
        Subject share = Shares.of(context, limit, after);
        if (share != null) {
            return statement(share, limit, segment, withoutShown(before), List.of(), after, inherited);
        }
        Meaning fever = new FeverRules(context, segments, comparisons).read(segment, at, inherited);
        if (fever != null) {
            return fever;
        }
        GradeRules.Graded graded = new GradeRules(context).read(limit, before, after);
        if (graded != null) {
            boolean past = Lists.all(graded.left(), CountRules::mayStandBefore);
            List<Item> left = past ? withoutHistory(graded.left()) : graded.left();
            return statement(graded.subject(), limit, segment, left, List.of(), graded.after(), inherited);
        }
        boolean aged = AgeRules.isAge(before, after) || AgeRules.isOfThese(limit, before, after);
        if (aged && AgeRules.isUntil(before)) {
            return segments.present(segment, inherited);
        }
        int from = aged ? AgeRules.start(limit, before, after) : SubjectRules.nameStart(before);
        from = AgeRules.isOfWho(limit, before, after) ? before.size() : from;
        List<Item> words = before.subList(from, before.size());
        Subject subject = subject(words, limit, before, after);
        if (subject != null && subject.name().text().equals("age")) {
            subject = AgeRules.at(context, subject, after);
            limit = AgeRules.isThen(subject.name()) ? Ages.inYears(limit) : limit;
        }
        if (subject != null) {
            Subject measured = subject.variable() == null ? subject.measuredIn(after) : subject;
            subject = TestedWith.of(context, measured, after);
        }
        if (subject == null && counted != null) {
            Item.Limit number = counts.number(limit, counted, after);
            return statement(counted, number, segment, withoutHistory(before), List.of(), after, inherited);
        }
        if (subject == null) {
            Behind.Found found = behind.irradiated(before, limit, after);
            found = found == null ? behind.counted(before, limit, after) : found;
            if (found != null) {
                return statement(found.subject(), found.limit(), segment, found.left(), List.of(), after, inherited);
            }
            boolean none = before.isEmpty() || Weight.areLight(AgeRules.withoutSex(words));
            Subject known = none ? null : behind.known(after);
            return known == null
                    ? segments.present(segment, inherited)
                    : statement(known, limit, segment, before, List.of(), after, inherited);
        }
        return statement(subject, limit, segment, withoutShown(before.subList(0, from)), words, after, inherited);
    }

    /** "No ANC below 1000": the clause negates what its lead says not to be. */
    private static Segment withoutLeadingNot(Segment segment) {
        int lead = NameSpan.lead(segment);
        List<Item> items = segment.items();
        if (!segment.to(lead).has(Frame::isRuledOut)) {
            return segment;
        }
        List<Item> kept = new ArrayList<>(Lists.where(items.subList(0, lead), item -> !Frame.isRuledOut(item)));
        kept.addAll(items.subList(lead, items.size()));
        return new Segment(kept);
    }

    /** Whether a negation in the lead is one of all that a piece says: the result of a test has its own. */
    static boolean mayBeNegated(Segment piece, int lead, Meaning meaning) {
        Expression said = meaning instanceof Meaning.Statement statement ? statement.expression() : null;
        return piece.has(Item.Limit.class::isInstance)
                ? piece.to(lead).has(Frame::isRuledOut)
                        || said == null
                        || Rebuilding.comparisons(said).isEmpty()
                : !(said instanceof Comparison);
    }

    /** "with or without protrusions of 5 mm": asks for neither. */
    private boolean isEither(Segment segment) {
        Item not = Lists.first(segment.items(), item -> item.is(Cue.NOT));
        return not != null
                && not.is("without")
                && context.plain().text().regionMatches(true, not.start() - 3, "or ", 0, 3);
    }

    /** "BMI will be below 30": is asked as what it is. */
    private static List<Item> withoutFuture(List<Item> before) {
        int last = before.size() - 1;
        return last > 0 && before.get(last).is("will be") && Weight.isVariable(before.get(last - 1))
                ? before.subList(0, last)
                : before;
    }

    /** "dermatitis, as assessed by": the words that lead from what is shown to the score that shows it. */
    private static List<Item> withoutShown(List<Item> left) {
        int last = left.size() - 1;
        return last >= 0
                        && left.get(last) instanceof Item.Phrase shown
                        && shown.lastWord().equals("by")
                ? left.subList(0, last)
                : left;
    }

    private static List<Item> withoutHistory(List<Item> items) {
        return Lists.where(items, Weight::isSex);
    }

    private static boolean isLooseTail(List<Item> after) {
        return Lists.all(
                after,
                item -> Weight.goesWithVariable(item)
                        || item instanceof Item.When
                        || item.is(Cue.MALE)
                        || item.is(Cue.FEMALE)
                        || item instanceof Item.Aside);
    }

    private @Nullable Subject subject(List<Item> words, Item.Limit limit, List<Item> before, List<Item> after) {
        boolean variable = Lists.any(words, Weight::isVariable);
        if (limit.second() != null && !variable) {
            return null;
        }
        if (!variable
                && AgeRules.isOfPeople(limit, before, after)
                && Weight.areLight(AgeRules.withoutSex(AgeRules.withoutAge(words)))) {
            return subjects.age(limit.start(), limit.end());
        }
        if (!variable && Weight.areLight(AgeRules.withoutSex(words))) {
            Subject changed = behind.changed(limit, after);
            Subject known = changed == null ? behind.known(after) : changed;
            boolean on = known == null && !after.isEmpty() && Scored.leadsTo(words(after.get(0)));
            return on ? Scored.behind(context, limit, words, after) : known;
        }
        boolean score =
                Lists.all(words, item -> item.is(Cue.MEASURE) || item.is(Cue.DIMENSION) || Weight.isLight(item));
        boolean on = !variable && score && !after.isEmpty() && Scored.leadsTo(words(after.get(0)));
        Subject known = on ? behind.known(after) : null;
        Subject scale = on && known == null ? Scored.behind(context, limit, words, after) : known;
        if (scale != null) {
            return scale;
        }
        Subject subject = subjects.of(words);
        boolean number = limit.unit() == null && !after.isEmpty() && isCounted(after.get(0));
        if (subject == null || number && !limit.stated() && !(after.get(0) instanceof Item.Term)) {
            return null;
        }
        if (subject.name().concept() != null) {
            return number && !subject.name().exact() ? null : subject;
        }
        if (subject.name().text().equals("age")) {
            return subject;
        }
        boolean measured = endsWithMeasure(words);
        boolean listed = !limit.bounds().values().isEmpty();
        boolean unit = limit.unit() != null && !limit.unit().startsWith("{") && !Quantities.isTime(limit);
        boolean named = unit && !isShareOrPlace(limit, after)
                || measured
                || Subject.CLASS.equals(limit.unit())
                || Ratings.isRated(limit, words)
                || limit.unit() == null && CountRules.isCounted(subject.name())
                || isAbbreviation(subject.name().text());
        boolean value = limit.stated() && (!listed || measured) || measured && limit.unit() == null;
        boolean lasts = Quantities.isTime(limit);
        // "instability defined as >= 3 mm translation": what is measured stands behind.
        boolean behindNoun = unit && !measured && !after.isEmpty() && Shares.isNoun(after.get(0));
        boolean span = measured && !SIZES.contains(lastWord(subject.name().text()));
        return named && value && !number && !behindNoun && (span || !lasts) ? subject : null;
    }

    private String words(Item item) {
        return context.name(item.start(), item.end());
    }

    /** "25 % of defecations", "12 cm from the anal verge": the number is not one of what stands before it. */
    private static boolean isShareOrPlace(Item.Limit limit, List<Item> after) {
        return !after.isEmpty()
                && ("%".equals(limit.unit()) && after.get(0).is("of")
                        || after.get(0).is(Cue.AFTER))
                && after.size() > 1;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean isAbbreviation(String name) {
        return name.indexOf(' ') < 0
                && name.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** "two episodes", "3 drugs": what follows the number is what is counted, not a unit. */
    static boolean isCounted(Item next) {
        return Weight.isUnknown(next) && Figures.of(next) == null
                || next instanceof Item.Term
                || next.is(Cue.HISTORY)
                || next.is(Cue.LINK) && next.is("episodes of");
    }

    private static boolean endsWithMeasure(List<Item> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean name = words.get(i) instanceof Item.Aside aside && Weight.isName(aside);
            if (!name && (!words.get(i).is(Cue.FILL) || words.get(i).is(Cue.DIMENSION))) {
                return words.get(i).is(Cue.DIMENSION);
            }
        }
        return false;
    }

    private Meaning statement(
            Subject subject,
            Item.Limit limit,
            Segment segment,
            List<Item> left,
            List<Item> words,
            List<Item> after,
            Flags inherited) {
        Timing timing = inherited.timing();
        List<Item> rest = new ArrayList<>();
        StringBuilder unit = new StringBuilder();
        int unitWords = limit.unit() == null && subject.variable() == null && subject.start() < limit.start()
                ? LONGEST_UNIT
                : 0;
        boolean scale = subject.variable() != null
                && subject.variable().scale() != null
                && Lists.none(after, Item.When.class::isInstance);
        boolean close = true;
        boolean dated = false;
        boolean method = false;
        boolean people = false;
        for (Item item : Ratings.withoutScale(subject, limit, MethodRules.withoutProcedures(after))) {
            people |= item.is(Cue.SUBJECT) || item.is(Cue.IF);
            method = item.is("by")
                    || (item.is("using") || item.is("via")) && !people
                    || method && (Weight.isUnknown(item) || item instanceof Item.Term);
            if (method && !Weight.isVariable(item) || isSurface(limit, item)) {
                continue;
            }
            boolean ruledOut = item instanceof Item.When && Lists.any(rest, part -> part.is(Cue.NOT));
            boolean lasting = item instanceof Item.When time
                    && subject.start() >= limit.start()
                    && time.timing().relation().name().startsWith("FOR");
            if (item instanceof Item.When when && !ruledOut && !dated && !lasting && isOwn(subject, rest)) {
                timing = when.timing();
                dated = true;
                close = false;
            } else if (close
                    && unitWords > 0
                    && (Weight.isUnknown(item) || item.is(Cue.MEASURE) && !item.is(Cue.FILL))) {
                unit.append(unit.length() == 0 ? "" : " ").append(context.name(item.start(), item.end()));
                unitWords--;
            } else if (scale && item.is("symptoms")
                    || item.start() >= subject.start() && item.end() <= subject.end()
                    || item instanceof Item.Aside aside && (Asides.isRestatement(aside) || isGradeOf(subject, aside))) {
                close = false;
            } else if (!Weight.goesWithVariable(item) && !item.is(Cue.AGE)) {
                rest.add(item);
                close = false;
            } else {
                close = false;
            }
        }
        Expression comparison = comparisons.of(subject, limit, unit.length() == 0 ? null : unit.toString(), timing);
        if (comparison == null) {
            return new Meaning.Statement(context.text(segment.items()));
        }
        return new Meaning.Statement(frame.around(comparison, subject, withoutCover(subject, left), words, rest));
    }

    /** "60 mL/min/1.73 m2 of body surface area": what the unit says anyway. */
    private static boolean isSurface(Item.Limit limit, Item item) {
        return limit.unit() != null
                && limit.unit().endsWith("{1.73_m2}")
                && Weight.isVariable(item)
                && item instanceof Item.Term term
                && term.mention().concept().id().startsWith("variable/body-surface-area");
    }

    /** A time behind other words is theirs; an age has none. */
    private static boolean isOwn(Subject subject, List<Item> rest) {
        boolean names = Lists.any(rest, item -> item.is(Cue.LINK) || item.is(Cue.HISTORY) || item.is(Cue.TREATED));
        return !(names && subject.name().text().equals("age"));
    }

    /** "eczema involving at least 10 % of the body surface": the verb says no more than the variable. */
    private static List<Item> withoutCover(Subject subject, List<Item> left) {
        Item last = left.isEmpty() ? null : left.get(left.size() - 1);
        boolean covers = last instanceof Item.Phrase phrase && COVERS.contains(phrase.text())
                || last instanceof Item.Plain plain
                        && COVERS.contains(plain.token().text());
        return covers
                        && "variable/body-surface-area-affected"
                                .equals(subject.name().concept())
                ? left.subList(0, left.size() - 1)
                : left;
    }

    /** "ALT &lt;= 3 x ULN (grade 1)": the grade that a value has. */
    private boolean isGradeOf(Subject subject, Item.Aside aside) {
        return subject.variable() != null && subject.variable().scale() == null && GradeRules.isGrade(context, aside);
    }

    /** A limit that takes its subject from the segment before. */
    @Nullable
    Expression joined(Subject subject, Meaning.Loose loose, @Nullable String unit, @Nullable Comparison like) {
        return new LooseLimits(context, comparisons, frame).joined(subject, loose, unit, like);
    }

    @Nullable
    Expression compared(Subject subject, Item.Limit limit, @Nullable Timing timing) {
        return comparisons.of(subject, limit, null, timing);
    }

    @Nullable
    Expression sex(List<Item> items) {
        return frame.sex(items);
    }

    SubjectRules subjects() {
        return subjects;
    }
}
