package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.parse.Splitting.Piece;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Gives the words before the noun of the first of several names to bare nouns after it: "pelvic surgery or trauma",
 * "strong CYP3A4 inhibitors or inducers", "intraocular inflammation/infection".
 */
final class BareNouns {
    /** What acts on an enzyme, which stands before it or behind "of". */
    private static final Set<String> ROLES =
            Set.of("inhibitor", "inducer", "agonist", "antagonist", "substrate", "activator", "blocker");

    /** Nouns that say what is wrong with an organ and mean little without it. */
    private static final Set<String> BOUND = Set.of(
            "abnormality",
            "anomaly",
            "malformation",
            "deformity",
            "deformation",
            "defect",
            "disorder",
            "dysfunction",
            "impairment",
            "insufficiency",
            "failure",
            "curvature",
            "stenosis",
            "obstruction",
            "occlusion",
            "congestion",
            "blockage",
            "narrowing",
            "fibrosis",
            "involvement",
            "invasion",
            "encasement",
            "compression",
            "deficiency",
            "degeneration",
            "disruption",
            "atrophy",
            "damage",
            "lesion",
            "condition",
            "problem",
            "flutter",
            "tendency");

    /** Nouns that are names of their own elsewhere. */
    private static final Set<String> FREE = Set.of(
            "surgery",
            "operation",
            "trauma",
            "injury",
            "infection",
            "fracture",
            "inflammation",
            "disease",
            "radiation",
            "procedure",
            "intervention",
            "fibrillation",
            "illness");

    /** Nouns of all that may be wrong, which mean nothing by themselves: "neurological injury or disease". */
    private static final Set<String> EMPTY = Set.of("disease", "illness", "disorder", "condition", "problem");

    /** What the adjectives end in that say of what kind a disease is. */
    private static final List<String> KINDS = List.of("al", "ic", "ar", "ory", "ary", "ous", "ive", "immune");

    /** What is given; only a slash makes one name of two. */
    private static final Set<String> GIVEN = Set.of("medication", "treatment", "therapy", "drug", "product");

    /** Behind these comes something else: "renal failure or infection". */
    private static final Set<String> CLOSED = Set.of("failure", "insufficiency", "dysfunction", "impairment");

    private static final Set<String> PLACES = Set.of(
            "pelvic",
            "penile",
            "genital",
            "spinal",
            "spine",
            "lumbar",
            "cervical",
            "thoracic",
            "sacral",
            "nasal",
            "ocular",
            "orbital",
            "intraocular",
            "oral",
            "dental",
            "gastric",
            "gastrointestinal",
            "intestinal",
            "abdominal",
            "hepatic",
            "renal",
            "cardiac",
            "pulmonary",
            "lung",
            "liver",
            "kidney",
            "heart",
            "brain",
            "cerebral",
            "intracranial",
            "cranial",
            "head",
            "neck",
            "limb",
            "knee",
            "hip",
            "shoulder",
            "ankle",
            "foot",
            "hand",
            "wrist",
            "elbow",
            "skin",
            "bladder",
            "prostate",
            "urethral",
            "urinary",
            "vaginal",
            "uterine",
            "ovarian",
            "breast",
            "thyroid",
            "pancreatic",
            "biliary",
            "esophageal",
            "colorectal",
            "anal",
            "perianal",
            "rectal",
            "coronary",
            "aortic",
            "valvular",
            "corneal",
            "retinal",
            "macular",
            "lumbosacral",
            "joint",
            "bone",
            "muscle",
            "nerve",
            "airway",
            "sinus",
            "ear",
            "eye",
            "facial",
            "vessel",
            "vascular",
            "lower",
            "upper",
            "left",
            "right",
            "congenital");

    private static final int MOST_WORDS = 4;

    private BareNouns() {}

    static void lend(List<Piece> pieces, Context context) {
        for (int i = 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            List<Item> items = piece.segment().items();
            int at = behindLight(items);
            boolean alone = at < items.size()
                    && joins(piece, context)
                    && (closes(items, at + 1) || items.get(at + 1).is("of"));
            String noun = alone ? noun(items.get(at), context) : "";
            String words = mayShare(noun) ? before(pieces.get(i - 1), context) : null;
            if (words == null) {
                continue;
            }
            int space = words.lastIndexOf(' ');
            String shared = words.substring(0, space + 1);
            String named = items.get(at) instanceof Item.Term
                    ? context.name(items.get(at).start(), items.get(at).end())
                    : "";
            boolean target = named.indexOf(" of ") > 0;
            boolean of = ROLES.contains(noun)
                    && (target || at + 2 < items.size() && items.get(at + 1).is("of"));
            boolean slash = piece.connector() != null && piece.connector().is("/");
            boolean bare = closes(items, at + 1);
            String first = singular(words.substring(space + 1));
            if (!(bare || of) || !shares(shared, first, noun, slash) || shared.isEmpty() && !of) {
                continue;
            }
            int end = of && !target ? NameSpan.end(items, at) : at + 1;
            List<Item> made = new ArrayList<>(items.subList(0, at));
            made.add(made(shared, items.subList(at, end), context));
            made.addAll(items.subList(end, items.size()));
            pieces.set(i, piece.with(made));
            if (of) {
                String whole =
                        context.name(items.get(at).start(), items.get(end - 1).end());
                behind(pieces, i - 1, whole.substring(whole.indexOf(" of ") + 1), context);
            }
        }
    }

    private static boolean mayShare(String noun) {
        return ROLES.contains(noun) || BOUND.contains(noun) || FREE.contains(noun) || GIVEN.contains(noun);
    }

    private static int behindLight(List<Item> items) {
        int at = 0;
        while (at < items.size() && Weight.isLight(items.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean joins(Piece piece, Context context) {
        return piece.before() == Connector.OR
                || piece.before() == Connector.COMMA
                || piece.before() == Connector.AND && context.excluding();
    }

    /** The name that is all a piece ends in; null if it says more. */
    private static @Nullable String before(Piece piece, Context context) {
        List<Item> items = piece.segment().items();
        int lead = NameSpan.lead(piece.segment());
        int end = NameSpan.end(items, lead);
        boolean whole = end > lead && Lists.all(items.subList(end, items.size()), Weight::isLight);
        return whole ? UnknownNames.text(items.subList(lead, end), context) : null;
    }

    private static boolean closes(List<Item> items, int from) {
        return Lists.all(
                items.subList(from, items.size()),
                item -> Weight.isLight(item) || item instanceof Item.When || item instanceof Item.Aside);
    }

    private static boolean shares(String words, String first, String noun, boolean slash) {
        if (ROLES.contains(noun)) {
            return ROLES.contains(first) && words.chars().filter(c -> c == ' ').count() <= MOST_WORDS;
        }
        if (slash && GIVEN.contains(noun)) {
            return GIVEN.contains(first);
        }
        if (EMPTY.contains(noun) && Sorts.of(first) == Presence.Kind.CONDITION && areKinds(words)) {
            return true;
        }
        boolean known = BOUND.contains(first) || FREE.contains(first);
        boolean bound = BOUND.contains(noun);
        if (!known || !bound && !FREE.contains(noun)) {
            return false;
        }
        return slash || arePlaces(words) && (bound || !CLOSED.contains(first));
    }

    private static boolean areKinds(String words) {
        for (String word : words.strip().split(" ", -1)) {
            if (!PLACES.contains(word) && Lists.none(KINDS, word::endsWith)) {
                return false;
            }
        }
        return true;
    }

    private static boolean arePlaces(String words) {
        for (String word : words.strip().split(" ", -1)) {
            if (!PLACES.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String noun(Item item, Context context) {
        boolean word = item instanceof Item.Plain
                || item instanceof Item.Term term && term.made() == null
                || item.is(Cue.GIVING) && GIVEN.contains(singular(item.words()));
        String name = word ? context.name(item.start(), item.end()) : "";
        int of = name.indexOf(" of ");
        return singular(of > 0 ? name.substring(0, of) : name);
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        return noun.endsWith("s") && !noun.endsWith("sis") && !noun.endsWith("ss")
                ? noun.substring(0, noun.length() - 1)
                : noun;
    }

    private static Item made(String words, List<Item> noun, Context context) {
        int start = noun.get(0).start();
        int end = noun.get(noun.size() - 1).end();
        String word = noun(noun.get(0), context);
        Presence.Kind kind = ROLES.contains(word) || GIVEN.contains(word) ? Presence.Kind.DRUG : Sorts.of(word);
        return new Item.Made(
                words + context.name(start, end), kind == null ? Presence.Kind.CONDITION : kind, start, end);
    }

    /** "inhibitors or inducers of CYP3A4": what the second acts on is what the first acts on. */
    private static void behind(List<Piece> pieces, int at, String of, Context context) {
        List<Item> items = pieces.get(at).segment().items();
        int lead = NameSpan.lead(pieces.get(at).segment());
        int end = NameSpan.end(items, lead);
        List<Item> name = items.subList(lead, end);
        List<Item> all = new ArrayList<>(items.subList(0, lead));
        all.add(new Item.Made(
                UnknownNames.text(name, context) + " " + of,
                Presence.Kind.DRUG,
                name.get(0).start(),
                name.get(name.size() - 1).end()));
        pieces.set(at, pieces.get(at).with(all));
    }
}
