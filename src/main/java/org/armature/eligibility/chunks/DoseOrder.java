package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.words.Amounts;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Naming;
import org.jspecify.annotations.Nullable;

/** Puts a dose behind its drug: "more than 10 mg/day of prednisone" says the same as "prednisone > 10 mg/day". */
public final class DoseOrder {
    private static final int FARTHEST = 4;

    private final String text;
    private final List<Item> items;

    private DoseOrder(String text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    public static List<Item> apply(String text, List<Item> items) {
        return new DoseOrder(text, items).ordered();
    }

    private List<Item> ordered() {
        List<Item> result = new ArrayList<>(items.size());
        Item.Limit last = null;
        boolean drug = false;
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            int at = item instanceof Item.Limit amount && !drug && Amounts.isAmount(amount) ? drug(i + 1) : -1;
            Item.Limit limit = at < 0 ? null : stated((Item.Limit) item, last);
            int daily = limit == null && drug ? daily(i) : -1;
            if (daily > 0) {
                Item.Limit amount = (Item.Limit) item;
                result.add(new Item.Limit(
                        amount.bounds(),
                        amount.unit() + "/d",
                        amount.stated(),
                        amount.start(),
                        items.get(daily - 1).end()));
                i = daily;
                continue;
            }
            if (limit == null) {
                boolean ends = Connector.of(item) != Connector.NONE || item.is(".") || item.is(";");
                drug = !ends && (drug || Amounts.isDrugOrClass(item));
                result.add(item);
                i++;
                continue;
            }
            Item.Term given = (Item.Term) items.get(at);
            String name = Naming.of(text.substring(given.start(), given.end()));
            result.add(new Item.Term(given.mention(), name, item.start(), given.end()));
            int day = Amounts.day(items, at + 1, limit);
            boolean eachDay = day > 0
                    || items.get(at - 1).is("daily")
                            && String.valueOf(limit.unit()).indexOf("/") < 0;
            String unit = eachDay ? limit.unit() + "/d" : limit.unit();
            int end = day > 0 ? items.get(day - 1).end() : given.end();
            result.add(new Item.Limit(limit.bounds(), unit, true, end, end));
            last = limit;
            drug = true;
            i = day > 0 ? day : at + 1;
        }
        return result;
    }

    /** "corticosteroids above 10 mg of prednisone per day": the index after the day of an amount; -1 where none is said. */
    private int daily(int at) {
        if (!(items.get(at) instanceof Item.Limit amount) || !Amounts.isAmount(amount)) {
            return -1;
        }
        int day = Amounts.day(items, at + 1, amount);
        if (day > 0) {
            return day;
        }
        int given = drug(at + 1);
        return Amounts.day(items, given < 0 ? at + 1 : given + 1, amount);
    }

    /** The index of the drug that an amount is one of; -1 if none follows. */
    private int drug(int from) {
        for (int i = from; i < items.size() && i < from + FARTHEST; i++) {
            if (Amounts.isDrugOrClass(items.get(i))) {
                return i;
            }
            boolean light = items.get(i).is("of")
                    || items.get(i).is("of the")
                    || items.get(i).is("oral")
                    || items.get(i).is("daily");
            if (!light) {
                return -1;
            }
        }
        return -1;
    }

    /** "more than 2000 ug/d A, 1600 ug/d B": the comparator of the first amount is that of the ones listed after it. */
    private static Item.@Nullable Limit stated(Item.Limit limit, Item.@Nullable Limit first) {
        if (limit.stated()) {
            return limit;
        }
        Bound value = limit.bounds().low();
        Bound low = first == null ? null : first.bounds().low();
        Bound high = first == null ? null : first.bounds().high();
        if (value == null || first == null || !String.valueOf(limit.unit()).equals(first.unit())) {
            return null;
        }
        if (low != null && high == null) {
            Bounds above = new Bounds(new Bound(value.value(), low.inclusive()), null, List.of());
            return new Item.Limit(above, limit.unit(), true, limit.start(), limit.end());
        }
        return null;
    }
}
