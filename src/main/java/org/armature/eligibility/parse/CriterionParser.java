package org.armature.eligibility.parse;

import java.util.List;
import org.armature.eligibility.chunks.Abbreviations;
import org.armature.eligibility.chunks.Absences;
import org.armature.eligibility.chunks.Ages;
import org.armature.eligibility.chunks.AllergyLeads;
import org.armature.eligibility.chunks.BothSexes;
import org.armature.eligibility.chunks.Carriers;
import org.armature.eligibility.chunks.Compounds;
import org.armature.eligibility.chunks.Confirmations;
import org.armature.eligibility.chunks.DoseOrder;
import org.armature.eligibility.chunks.Evidence;
import org.armature.eligibility.chunks.Extremes;
import org.armature.eligibility.chunks.FamilyHistories;
import org.armature.eligibility.chunks.LimitColons;
import org.armature.eligibility.chunks.LimitRules;
import org.armature.eligibility.chunks.ListMarks;
import org.armature.eligibility.chunks.MarkedNames;
import org.armature.eligibility.chunks.MethodRules;
import org.armature.eligibility.chunks.Multiples;
import org.armature.eligibility.chunks.Naivety;
import org.armature.eligibility.chunks.OrdinalRules;
import org.armature.eligibility.chunks.OutsideRules;
import org.armature.eligibility.chunks.Pressures;
import org.armature.eligibility.chunks.QualitiesBehind;
import org.armature.eligibility.chunks.Ratios;
import org.armature.eligibility.chunks.RunTogether;
import org.armature.eligibility.chunks.ScaleAsides;
import org.armature.eligibility.chunks.ScaleNotes;
import org.armature.eligibility.chunks.ScaleOrder;
import org.armature.eligibility.chunks.ScalesByAge;
import org.armature.eligibility.chunks.SeriesNames;
import org.armature.eligibility.chunks.SexValues;
import org.armature.eligibility.chunks.Specimens;
import org.armature.eligibility.chunks.Subgroups;
import org.armature.eligibility.chunks.Therapies;
import org.armature.eligibility.chunks.TimeRules;
import org.armature.eligibility.chunks.TnmRules;
import org.armature.eligibility.chunks.TreatedFor;
import org.armature.eligibility.chunks.TwoBounds;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.PlainText;
import org.armature.eligibility.words.Slice;
import org.armature.eligibility.words.Tagger;
import org.armature.eligibility.words.UnitText;

/** Reads one line of criteria. Immutable, and safe for several threads. */
public final class CriterionParser {
    private static final int LONGEST = 20_000;

    private final Vocabulary vocabulary;

    private static final int LONGEST_NUMBER = 6;

    public CriterionParser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * What a part of a text says. Origins are offsets in the whole text.
     *
     * @param whole a text in markdown
     * @param from where the criterion's own words begin, after its bullet or number
     * @param to where they end
     * @param excluding whether it stands in a list of exclusions
     */
    public Expression read(String whole, int from, int to, boolean excluding) {
        return read(whole, from, to, excluding, Flags.NONE);
    }

    /** What a nested item says below its head. */
    public Expression read(String whole, int from, int to, boolean excluding, Head head) {
        return read(whole, from, to, excluding, head.flags());
    }

    private Expression read(String whole, int from, int to, boolean excluding, Flags flags) {
        return line(whole, from, to, excluding).read(flags);
    }

    /** How a line that stands above nested items joins them. */
    public Head head(String whole, int from, int to, boolean excluding) {
        return line(whole, from, to, excluding).head();
    }

    /** After "3.5 " or "2." before a word with a capital: the number of a line that lost its mark. */
    private static int afterNumber(String whole, int start, int to) {
        // A second bullet behind the first is none of its words.
        int from = start + 2 < to && whole.startsWith("- ", start) ? start + 2 : start;
        if (from + 3 < to && whole.charAt(from) == '(' && Character.isDigit(whole.charAt(from + 1))) {
            int close = whole.indexOf(')', from);
            boolean digits = close > 0
                    && close < to
                    && close - from <= 3
                    && whole.substring(from + 1, close).chars().allMatch(Character::isDigit);
            return digits ? close + 1 : from;
        }
        if (from + 4 < to && Character.isDigit(whole.charAt(from))) {
            int mark = Character.isDigit(whole.charAt(from + 1)) ? from + 2 : from + 1;
            boolean marked = whole.charAt(mark) == '.' && Character.isUpperCase(whole.charAt(mark + 1))
                    || whole.charAt(mark) == ')' && Character.isLetter(whole.charAt(mark + 1));
            if (marked && Character.isLetter(whole.charAt(mark + 2))) {
                return mark + 1;
            }
        }
        int i = from;
        while (i < to && (Character.isDigit(whole.charAt(i)) || whole.charAt(i) == '.')) {
            i++;
        }
        boolean numbered = i > from
                && i - from < LONGEST_NUMBER
                && Character.isDigit(whole.charAt(from))
                && i + 2 < to
                && whole.charAt(i) == ' '
                && Character.isUpperCase(whole.charAt(i + 1))
                && Character.isLowerCase(whole.charAt(i + 2))
                && UnitText.at(whole, i + 1) == null;
        return numbered ? i + 1 : from;
    }

    /** A line of which the words are known: what it says, and how it joins what is nested below it. */
    public static final class Line {
        private final String whole;
        private final Context context;
        private final List<Item> items;
        private final int from;
        private final int to;

        private Line(String whole, Context context, List<Item> items, int from, int to) {
            this.whole = whole;
            this.context = context;
            this.items = items;
            this.from = from;
            this.to = to;
        }

        /** What it says by itself. */
        public Expression read() {
            return read(Flags.NONE);
        }

        /** What it says below a head. */
        public Expression read(Head above) {
            return read(above.flags());
        }

        private Expression read(Flags flags) {
            if (items.isEmpty()) {
                return new Text(new Origin(from, to, "text", Confidence.HIGH));
            }
            Expression said = Contradictions.without(new SentenceRules(context).read(items, flags));
            if (BareSpans.is(context, items, said)) {
                return context.text(items);
            }
            Touching touching = new Touching(whole);
            return context.excluding() ? touching.ofAllergies(said) : touching.settled(OneSex.possible(said));
        }

        /** What it says where no items are nested below it, given what it says by itself. */
        public Expression alone(Expression said) {
            return OneSex.below(context.plain().text(), said);
        }

        /** How it joins the items that are nested below it. */
        public Head head() {
            return new HeadRules(context).read(items);
        }
    }

    /** The words of a line; its offsets and {@code excluding} are those of {@link #read}. */
    public Line line(String whole, int from, int to, boolean excluding) {
        PlainText plain = PlainText.of(whole, afterNumber(whole, from, to), to);
        Context context = new Context(plain, vocabulary, excluding, 0);
        if (to - from > LONGEST) {
            return new Line(whole, context, List.of(), from, to);
        }
        String text = plain.text();
        List<Item> words = ListMarks.apply(text, Tagger.items(text, vocabulary));
        List<Item> series = SeriesNames.apply(text, BothSexes.apply(words), vocabulary);
        List<Item> marked = MarkedNames.apply(text, Naivety.apply(text, series, vocabulary));
        List<Item> named = FamilyHistories.apply(text, AllergyLeads.apply(Confirmations.apply(Absences.apply(marked))));
        List<Item> qualified = QualitiesBehind.apply(text, named);
        List<Item> tagged = Ratios.apply(text, Abbreviations.apply(text, Compounds.apply(text, qualified), vocabulary));
        List<Item> ordinals = OrdinalRules.apply(
                text,
                ScaleOrder.apply(
                        text, TnmRules.apply(text, Extremes.apply(Specimens.apply(tagged)), vocabulary), vocabulary),
                vocabulary);
        List<Item> limits = LimitRules.apply(text, ordinals);
        boolean limited = Lists.any(limits, CriterionParser::hasLimit);
        List<Item> timed = Therapies.apply(text, TimeRules.apply(text, limited ? limited(text, limits) : limits));
        List<Item> toxic = Toxicities.apply(text, limited ? TreatedFor.apply(text, timed) : timed);
        List<Item> methods = MethodRules.apply(toxic);
        List<Item> dosed = limited ? DoseOrder.apply(text, methods) : methods;
        return new Line(whole, context, Slice.of(Carriers.apply(text, dosed)), from, to);
    }

    private static boolean hasLimit(Item item) {
        return item instanceof Item.Limit
                || item instanceof Item.Aside aside && Lists.any(aside.items(), CriterionParser::hasLimit);
    }

    /** What belongs to the limits of a line; most lines have none. */
    private List<Item> limited(String text, List<Item> items) {
        List<Item> ages = Ages.apply(TwoBounds.apply(text, Multiples.apply(text, items), vocabulary));
        List<Item> limits = ScalesByAge.apply(
                ScaleAsides.apply(RunTogether.apply(OutsideRules.apply(Subgroups.apply(text, ages)))));
        List<Item> scored = SexValues.apply(ScaleNotes.apply(text, LimitColons.apply(text, limits)));
        return Evidence.apply(Pressures.apply(text, scored, vocabulary));
    }
}
