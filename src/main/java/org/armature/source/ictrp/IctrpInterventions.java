package org.armature.source.ictrp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.study.Register;
import org.jspecify.annotations.Nullable;

/** The interventions, or the arms with what happens in them: each register has its own way to write them in one text. */
final class IctrpInterventions {
    private static final String FIELD = "Intervention";
    private static final String LIST = "armsInterventionsModule/interventions";
    private static final String TYPE = "(?:Behavioral|Biological|Combination Product|Device|Diagnostic Test"
            + "|Dietary Supplement|Drug|Genetic|Procedure|Radiation|Other)";
    private static final Pattern TYPED = Pattern.compile("(" + TYPE + "): (\\S.*)");
    private static final Pattern BETWEEN_TYPED = Pattern.compile(";\\s*(?=" + TYPE + ": )");
    private static final Pattern GROUP_SIZE = Pattern.compile("([^:;]++):\\d*(?:;|$)");
    private static final Pattern PRODUCT_LINE =
            Pattern.compile("(?m)^(?:Trade Name|Product Name|INN or Proposed INN|Product Code): *(\\S.*)$");
    private static final Set<String> NONE =
            Set.of("none", "nil", "no", "n/a", "na", "not applicable", "-", "not selected", "no intervention");

    private final IctrpTrial trial;

    IctrpInterventions(IctrpTrial trial) {
        this.trial = trial;
    }

    void read() {
        String text = trial.plain(FIELD);
        if (text == null || NONE.contains(text.toLowerCase(Locale.ROOT))) {
            return;
        }
        boolean read = typed(text)
                || ((trial.register() == Register.CHICTR || trial.register() == Register.ITMCTR) && groups(text))
                || (trial.register() == Register.EUCTR && products(text));
        if (!read) {
            trial.study().addObject(LIST).put("description", text);
        }
        trial.record().done(FIELD);
    }

    /** {@code Drug: A;Procedure: B}, as ClinicalTrials.gov has them. */
    private boolean typed(String text) {
        List<Matcher> parts = new ArrayList<>();
        for (String part : BETWEEN_TYPED.split(text)) {
            Matcher typed = TYPED.matcher(part.strip());
            if (!typed.matches()) {
                return false;
            }
            parts.add(typed);
        }
        parts.forEach(typed -> trial.study()
                .addObject(LIST)
                .put("type", typed.group(1).toUpperCase(Locale.ROOT).replace(' ', '_'))
                .put("name", typed.group(2)));
        return true;
    }

    /** {@code Group A:this;Group B:that;}, where the groups are those whose sizes are stated. */
    private boolean groups(String text) {
        List<String> labels = labels(trial.plain("Target_size"));
        List<Integer> begins = new ArrayList<>();
        int from = 0;
        for (String label : labels) {
            String begin = (begins.isEmpty() ? "" : ";") + label + ":";
            int at = text.indexOf(begin, from);
            if (at < 0 || (begins.isEmpty() && at > 0)) {
                return false;
            }
            begins.add(at);
            from = at + begin.length();
        }
        if (labels.isEmpty() || !text.endsWith(";")) {
            return false;
        }
        for (int i = 0; i < labels.size(); i++) {
            int begin = begins.get(i) + (i == 0 ? 0 : 1) + labels.get(i).length() + 1;
            int end = i + 1 < labels.size() ? begins.get(i + 1) : text.length() - 1;
            ObjectNode arm = trial.study()
                    .addObject("armsInterventionsModule/armGroups")
                    .put("label", labels.get(i).strip());
            String what = begin < end ? text.substring(begin, end).strip() : "";
            if (!what.isEmpty()) {
                arm.put("description", what);
            }
        }
        return true;
    }

    private static List<String> labels(@Nullable String sizes) {
        List<String> labels = new ArrayList<>();
        if (sizes == null) {
            return labels;
        }
        Matcher group = GROUP_SIZE.matcher(sizes);
        int end = 0;
        while (group.region(end, sizes.length()).lookingAt()) {
            labels.add(group.group(1));
            end = group.end();
        }
        return end < sizes.length() ? List.of() : labels;
    }

    /** The medicines of the EU's form, with blank lines between them. */
    private boolean products(String text) {
        List<String> names = new ArrayList<>();
        List<String> blocks = List.of(text.strip().split("\n\\s*\n"));
        for (String block : blocks) {
            Matcher line = PRODUCT_LINE.matcher(block);
            if (!line.find()) {
                return false;
            }
            names.add(line.group(1).strip());
        }
        for (int i = 0; i < blocks.size(); i++) {
            trial.study()
                    .addObject(LIST)
                    .put("name", names.get(i))
                    .put("description", blocks.get(i).strip());
        }
        return true;
    }
}
