package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/** Pieces that say more of what stands before them: "at a stable dose", "or planned administration", "any of the above". */
final class Repeats {
    private static final int FARTHEST = 4;

    private final List<Part> parts;

    /** @param parts the parts of the clause so far */
    Repeats(List<Part> parts) {
        this.parts = parts;
    }

    /** "Pregnant women are also excluded" behind a list that has them: all that a sentence names is said already. */
    static boolean isSaid(Expression again, List<Expression> sentences) {
        if (again instanceof Combination list) {
            boolean names = list.operator() == Operator.ANY || list.operator() == Operator.ALL;
            return names && Lists.all(list.parts(), part -> isSaid(part, sentences));
        }
        boolean[] said = {false};
        for (Expression sentence : sentences.subList(Math.max(0, sentences.size() - FARTHEST), sentences.size())) {
            sentence.walk(part -> said[0] |= again instanceof Presence one
                    && part instanceof Presence other
                    && one.kind() == other.kind()
                    && one.name().exact()
                    && other.name().exact()
                    && Objects.equals(one.name().concept(), other.name().concept())
                    && one.qualifiers().equals(other.qualifiers()));
        }
        return said[0];
    }

    /** "methotrexate for 3 months, at a stable dose for 4 weeks": the dose is the one of the drug just named. */
    boolean takeStable(Segment piece) {
        boolean only = piece.has(Cue.STABLE)
                && Lists.all(
                        piece.items(),
                        item -> Weight.isLight(item)
                                || item.is(Cue.STABLE)
                                || item.is(Cue.DOSE)
                                || item instanceof Item.When);
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (!only
                || last == null
                || !(last.expression() instanceof Presence drug)
                || drug.kind() != Presence.Kind.DRUG) {
            return false;
        }
        int at = piece.first(Item.When.class::isInstance);
        Timing timing = at < 0 ? null : ((Item.When) piece.items().get(at)).timing();
        Presence stable = new Presence(
                drug.kind(), drug.name(), drug.qualifiers().withStable().with(timing), drug.origin());
        boolean both = drug.qualifiers().timing() != null && timing != null;
        parts.set(
                parts.size() - 1,
                last.with(both ? Joining.combined(Operator.ALL, List.of(drug, stable), Confidence.HIGH) : stable));
        return true;
    }

    /** "or any of the above within 3 months": the time is one of all that is named before. */
    boolean takeAbove(Segment piece) {
        int at = piece.first(Item.When.class::isInstance);
        boolean above = at >= 0
                && piece.to(at).has(item -> item.is(Cue.ABOVE) && item.is("above"))
                && !piece.to(at).has(Weight::isPresence);
        if (!above || parts.isEmpty()) {
            return false;
        }
        Timing timing = ((Item.When) piece.items().get(at)).timing();
        parts.replaceAll(part -> part.with(SharedTimes.timed(part.expression(), timing)));
        return true;
    }

    /** "or &gt;= 90 g/L (without transfusion)": the limit again, with what stands beside it. */
    void takeLimit(List<Expression> beside) {
        Part last = parts.get(parts.size() - 1);
        List<Expression> all = new ArrayList<>(List.of(last.expression()));
        all.addAll(beside);
        if (all.size() > 1) {
            parts.set(parts.size() - 1, last.with(Joining.combined(Operator.ALL, all, Confidence.HIGH)));
        }
    }

    /** "within 4 weeks or during the study": a second time of what stands before. */
    boolean takeTime(Item.When when) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        Expression other = last == null ? null : SharedTimes.again(last.expression(), when.timing());
        if (last == null || other == null) {
            return false;
        }
        List<Expression> either = List.of(last.expression(), other);
        parts.set(parts.size() - 1, last.with(Joining.combined(Operator.ANY, either, Confidence.HIGH)));
        return true;
    }

    /** "or planned administration during the study": the name is the one before. */
    boolean takePlanned(Segment piece, Connector before) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        boolean only = piece.has(Cue.PLANNED)
                && Lists.all(
                        piece.items(),
                        item -> Weight.isLight(item)
                                || item.is(Cue.PLANNED)
                                || item.is(Cue.TREATED)
                                || item.is(Cue.GIVING)
                                || item instanceof Item.When);
        if (!only
                || last == null
                || !(last.expression() instanceof Presence known)
                || known.kind() == Presence.Kind.CONDITION
                || known.kind() == Presence.Kind.STATE) {
            return false;
        }
        int at = piece.first(Item.When.class::isInstance);
        Timing timing = at < 0 ? null : ((Item.When) piece.items().get(at)).timing();
        Presence planned = new Presence(
                known.kind(), known.name(), Qualifiers.NONE.withPlanned().with(timing), known.origin());
        parts.add(new Part(planned, before, false, false));
        return true;
    }
}
