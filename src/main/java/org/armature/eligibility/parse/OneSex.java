package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.WomensStates;
import org.jspecify.annotations.Nullable;

/** Nobody is of both sexes: "women and men over 50" asks for neither, "men over 50 kg; women over 45 kg" each for one. */
final class OneSex {
    private OneSex() {}

    /** A requirement that anybody can meet; words where it is not sure what is asked of which sex. */
    static Expression possible(Expression said) {
        List<Expression> atoms = new ArrayList<>();
        flatten(said, atoms);
        List<Integer> sexes = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (isSex(atoms.get(i))) {
                sexes.add(i);
            }
        }
        if (!sexes.isEmpty() && Lists.any(atoms, OneSex::isOfWomen) && isMale(atoms.get(sexes.get(0)))) {
            return words(said);
        }
        if (sexes.size() < 2 || !areBoth(atoms, sexes)) {
            return said;
        }
        List<Expression> others = Lists.where(atoms, atom -> !isSex(atom));
        boolean all = isBeside(sexes) || Lists.all(others, OneSex::isAge);
        List<Expression> asked = all ? others : each(atoms, sexes);
        return asked.isEmpty() ? words(said) : Joining.combined(Operator.ALL, asked, Confidence.MEDIUM);
    }

    /** "If female:" with nothing below it: of whom the next lines speak, and no requirement. */
    static Expression below(String line, Expression said) {
        String words = line.strip().toLowerCase(Locale.ROOT);
        boolean scope = words.endsWith(":") || words.startsWith("if ") || words.startsWith("for ");
        return scope && isSex(said) ? words(said) : said;
    }

    private static Expression words(Expression said) {
        return new Text(new Origin(said.origin().start(), said.origin().end(), "text", Confidence.HIGH));
    }

    private static boolean isMale(Expression sex) {
        return ((Presence) sex).name().text().equals("male");
    }

    private static boolean isOfWomen(Expression atom) {
        return atom instanceof Presence presence
                        && WomensStates.is(presence.name().concept())
                || (atom instanceof Not || isAll(atom)) && Lists.any(atom.parts(), OneSex::isOfWomen);
    }

    private static boolean isAll(Expression said) {
        return said instanceof Combination all && all.operator() == Operator.ALL;
    }

    private static void flatten(Expression said, List<Expression> atoms) {
        if (isAll(said)) {
            said.parts().forEach(part -> flatten(part, atoms));
        } else {
            atoms.add(said);
        }
    }

    private static boolean isSex(Expression atom) {
        return atom instanceof Presence presence && presence.kind() == Presence.Kind.SEX;
    }

    private static boolean areBoth(List<Expression> atoms, List<Integer> sexes) {
        String first = ((Presence) atoms.get(sexes.get(0))).name().text();
        return Lists.any(sexes, at -> !((Presence) atoms.get(at)).name().text().equals(first));
    }

    private static boolean isBeside(List<Integer> sexes) {
        return sexes.get(sexes.size() - 1) - sexes.get(0) == sexes.size() - 1;
    }

    private static boolean isAge(Expression atom) {
        return atom instanceof Comparison comparison
                && comparison.variable().text().equals("age");
    }

    /** One limit of the same for each sex; empty where anything else is said. */
    private static List<Expression> each(List<Expression> atoms, List<Integer> sexes) {
        List<Expression> asked = new ArrayList<>(atoms.subList(0, sexes.get(0)));
        String variable = null;
        for (int sex : sexes) {
            Expression limit = sex + 1 < atoms.size() ? atoms.get(sex + 1) : null;
            int next = sex + 2;
            boolean alone = next == atoms.size() || next < atoms.size() && sexes.contains(next);
            if (!alone || !(limit instanceof Comparison comparison) || !isSame(variable, comparison)) {
                return List.of();
            }
            variable = name(comparison);
            asked.add(new Conditional(atoms.get(sex), comparison, comparison.origin()));
        }
        return asked;
    }

    private static boolean isSame(@Nullable String variable, Comparison comparison) {
        return variable == null || variable.equals(name(comparison));
    }

    private static String name(Comparison comparison) {
        String concept = comparison.variable().concept();
        return concept == null ? comparison.variable().text() : concept;
    }
}
