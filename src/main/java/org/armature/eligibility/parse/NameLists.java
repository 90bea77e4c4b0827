package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.jspecify.annotations.Nullable;

/** Names in parentheses that say which ones of a name before them are meant. */
final class NameLists {
    /** What only repeats that it is one: "human immunodeficiency virus (HIV) infection". */
    static final Set<String> GENERIC =
            Set.of("infection", "infections", "disease", "diseases", "disorder", "disorders", "syndrome");

    private static final Set<String> TUMORS = Set.of("cancer", "cancers", "carcinoma", "malignancy", "tumor");

    private NameLists() {}

    /** "chronic illness": a name that only the list behind it fills. */
    static boolean isGeneric(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return GENERIC.contains(last)
                || last.equals("illness")
                || last.equals("illnesses")
                || last.equals("conditions");
    }

    /** Whether the list says all that the name before it does: a class of drugs is the drugs, an illness those named. */
    static boolean replaces(Presence head, List<Expression> list) {
        boolean same = Lists.all(list, name -> name instanceof Presence presence && presence.kind() == head.kind());
        return head.kind() == Presence.Kind.ALLERGY
                || same
                        && (head.kind() == Presence.Kind.DRUG
                                || isGeneric(head.name().text()));
    }

    /** Whether the list may say which ones are meant: treatments of a treatment, conditions of a condition. */
    static boolean fits(Presence head, Combination list) {
        boolean condition = isIllness(head);
        return head.kind() == Presence.Kind.ALLERGY
                ? Lists.none(list.parts(), name -> isCondition((Presence) name))
                : Lists.all(list.parts(), name -> isIllness((Presence) name) == condition);
    }

    /** "peanut allergy (urticaria or vomiting)": how it shows, and no allergen. */
    private static boolean isCondition(Presence presence) {
        String concept = presence.name().concept();
        return concept != null
                && concept.startsWith("condition/")
                && presence.name().exact();
    }

    private static boolean isIllness(Presence presence) {
        return presence.kind() == Presence.Kind.CONDITION || presence.kind() == Presence.Kind.ALLERGY;
    }

    static boolean isNames(Combination list) {
        return list.operator() != Operator.EXCEPT && Lists.all(list.parts(), Presence.class::isInstance);
    }

    /** "arrhythmia, defined as A, B or C": the names that define a condition, or words that narrow it; null if it is none. */
    static @Nullable Expression meant(Context context, Expression defined, List<Item> definition) {
        Expression of = defined instanceof Not not ? not.part() : defined;
        if (!(of instanceof Presence head) || head.kind() != Presence.Kind.CONDITION) {
            return null;
        }
        Expression names = new ClauseRules(context).ofKind(head.kind()).read(definition, Flags.NONE);
        List<Expression> list = names instanceof Combination any && any.operator() == Operator.ANY && isNames(any)
                ? any.parts()
                : List.of(names);
        boolean conditions = Lists.all(
                list,
                name -> name instanceof Presence presence
                        && presence.kind() == head.kind()
                        && presence.name().concept() != null);
        Expression said = conditions
                ? joined(list, head, head.qualifiers())
                : Joining.combined(Operator.ALL, List.of(head, context.text(definition)), Confidence.MEDIUM);
        return defined instanceof Not ? new Not(said, said.origin()) : said;
    }

    /** "A (B, C)": the list says which ones are meant. */
    static Expression joined(List<Expression> names, Presence head, Qualifiers shared) {
        List<Expression> parts =
                Lists.map(names, name -> name instanceof Presence presence ? shared(presence, head, shared) : name);
        return Joining.combined(Operator.ANY, parts, Confidence.MEDIUM);
    }

    private static Expression shared(Presence name, Presence head, Qualifiers shared) {
        String severity = name.qualifiers().severity();
        return new Presence(
                head.kind() == Presence.Kind.ALLERGY ? head.kind() : name.kind(),
                name.name(),
                shared.withSeverity(severity == null ? shared.severity() : severity),
                name.origin());
    }

    /** "esophageal cancer (adenocarcinoma or squamous cell carcinoma)": esophageal adenocarcinoma and the other; empty if not so. */
    static List<Expression> kindsOf(Context context, Presence head, List<Expression> list) {
        String name = head.name().text();
        int last = name.lastIndexOf(' ');
        boolean tumor = last > 0 && name.indexOf(' ') == last && TUMORS.contains(name.substring(last + 1));
        boolean kinds = tumor
                && list.size() > 1
                && Lists.all(
                        list,
                        part -> part instanceof Presence kind
                                && kind.kind() == Presence.Kind.CONDITION
                                && kind.name().text().endsWith("carcinoma"));
        return !kinds
                ? List.of()
                : list.stream()
                        .map(Presence.class::cast)
                        .<Expression>map(kind -> new Presence(
                                kind.kind(),
                                narrower(
                                        context,
                                        name.substring(0, last) + " "
                                                + kind.name().text()),
                                kind.qualifiers(),
                                kind.origin()))
                        .toList();
    }

    private static Name narrower(Context context, String name) {
        return context.vocabulary().mentions(name).stream()
                .filter(mention -> mention.start() == 0 && mention.end() == name.length())
                .findFirst()
                .map(mention -> new Name(name, mention.concept().id(), true))
                .orElse(Name.of(name));
    }
}
