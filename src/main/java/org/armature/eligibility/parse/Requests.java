package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;

/** Tells what a sentence asks of people from what it only lets them do. */
final class Requests {
    private static final List<String> ASKS = List.of("must", "should", "shall");
    private static final Set<String> PEOPLE = Set.of("patients", "subjects", "participants", "individuals");

    private Requests() {}

    /** "Women must have a negative test" among exclusions: what is asked of people keeps out who has it not. */
    static boolean areOfPeople(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (asks(items.get(i).words())) {
                return Lists.any(items.subList(0, i + 1), Requests::isOfPeople)
                        && Lists.none(items, item -> item.is(Cue.NOT) || item.is(Cue.EXCLUDED) || item.is(Cue.UNABLE));
            }
        }
        return false;
    }

    private static boolean asks(String words) {
        for (String ask : ASKS) {
            int at = words.indexOf(ask);
            int end = at + ask.length();
            if (at >= 0
                    && (at == 0 || words.charAt(at - 1) == ' ')
                    && (end == words.length() || words.charAt(end) == ' ')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfPeople(Item item) {
        return item.is(Cue.SUBJECT)
                || Weight.isSex(item)
                || item instanceof Item.Term term && Populations.isChildbearing(term)
                || PEOPLE.contains(item.firstWord());
    }

    /** "Adults over 18 will be eligible"; "patients with treated metastases are eligible" lets them in, and asks it of nobody. */
    static boolean areLetIn(List<Item> items, int at) {
        List<Item> people = items.subList(0, at);
        boolean also = items.get(at).words().contains("also")
                || items.get(at).words().contains("still")
                || Lists.any(items, item -> item.is("also"));
        boolean only =
                Segment.indexOf(items, Cue.IF) >= 0 || items.get(at).words().startsWith("will be");
        return !also
                && !Weight.areLight(people)
                && (only || Lists.any(people, item -> item instanceof Item.Limit || item.is(Cue.AGE)));
    }

    /** "considered cisplatin ineligible": who cannot be given a drug does not have it, and is not kept out. */
    static boolean isUnfit(List<Item> items) {
        int at = Segment.indexOf(items, Cue.EXCLUDED);
        return at > 0
                && items.get(at).is("ineligible")
                && items.get(at - 1) instanceof Item.Term drug
                && Sorts.of(drug.mention().concept()) == Presence.Kind.DRUG;
    }
}
