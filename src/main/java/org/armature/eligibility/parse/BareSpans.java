package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/** "Loratadine for 10 days": a line of a list of wash-outs, of which nothing says whether it was taken or left off so long. */
final class BareSpans {
    private static final String FOR = "for ";
    private static final Set<String> SHORT = Set.of("h", "d", "wk");

    private BareSpans() {}

    static boolean is(Context context, List<Item> items, Expression said) {
        if (!(said instanceof Presence drug) || drug.kind() != Presence.Kind.DRUG) {
            return false;
        }
        Qualifiers qualifiers = drug.qualifiers();
        Timing timing = qualifiers.times().size() == 1 ? qualifiers.timing() : null;
        boolean lasting = timing != null
                && timing.relation() == Timing.Relation.FOR_AT_LEAST
                && timing.direction() == null
                && timing.duration() != null
                && SHORT.contains(timing.duration().unit());
        boolean plain = !qualifiers.current()
                && !qualifiers.stable()
                && !qualifiers.history()
                && !qualifiers.planned()
                && qualifiers.dose() == null;
        return lasting && plain && Lists.all(items, item -> mayStand(context, item));
    }

    private static boolean mayStand(Context context, Item item) {
        if (item instanceof Item.When) {
            String text = context.plain().text();
            int number = item.start() + FOR.length();
            return text.startsWith(FOR, item.start()) && Character.isDigit(text.charAt(number));
        }
        return item instanceof Item.Term
                || Weight.isUnknown(item)
                || item instanceof Item.Aside aside && Weight.isName(aside)
                || item.is(Cue.ROUTE)
                || item.is(Cue.QUALITY)
                || item.is(";")
                || item.is(".")
                || item.is(",")
                || item.is("-");
    }
}
