package org.armature.eligibility.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armature.eligibility.vocabulary.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/** One row of a file of entries. */
final class VocabularyRow {
    /** A unit with limits of its own: "L[0.2..10]". */
    private static final Pattern OTHER_MEASURE =
            Pattern.compile("(.{1,30})\\[(-?\\d{1,12}(?:\\.\\d{1,9})?)\\.\\.(\\d{1,12}(?:\\.\\d{1,9})?)]");

    private final List<String> columns;
    private final List<String> cells;
    private final Codes codes;

    VocabularyRow(List<String> columns, List<String> cells, Codes codes) {
        this.columns = columns;
        this.cells = cells;
        this.codes = codes;
    }

    /** A row that is no entry. */
    static final class BadRow extends Exception {
        private final String what;
        private final String remedy;

        BadRow(String what, String remedy) {
            super(what);
            this.what = what;
            this.remedy = remedy;
        }

        String what() {
            return what;
        }

        String remedy() {
            return remedy;
        }
    }

    Entry entry() throws BadRow {
        String id = required("id");
        String label = required("label");
        Concept concept =
                new Concept(id, kind(), label, aliases(label), codes(label), list("classes"), required("source"));
        return new Entry(concept, concept.kind() == Kind.VARIABLE ? variable(concept) : null);
    }

    private Kind kind() throws BadRow {
        String kind = required("kind");
        return Stream.of(Kind.values())
                .filter(value -> value.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new BadRow(
                        "Column \"kind\" has an unknown value", "One of " + List.of(Kind.values()) + " is expected"));
    }

    private List<Alias> aliases(String label) throws BadRow {
        List<Alias> aliases = new ArrayList<>();
        for (String written : list("aliases")) {
            boolean needsValue = written.startsWith("?");
            String rest = needsValue ? written.substring(1) : written;
            boolean exact = rest.startsWith("=");
            aliases.add(new Alias(exact ? rest.substring(1) : rest, exact, needsValue));
        }
        if (aliases.stream().noneMatch(alias -> alias.text().equals(label))) {
            aliases.add(0, new Alias(label, false, false));
        }
        for (Alias alias : aliases) {
            if (Words.of(alias.text()).isEmpty()) {
                throw new BadRow("An alias has no letter and no digit", "Remove it");
            }
        }
        return aliases;
    }

    private List<Code> codes(String label) throws BadRow {
        List<Code> found = new ArrayList<>();
        for (String written : list("codes")) {
            Code code = codes.of(written, label);
            if (code == null) {
                throw new BadRow(
                        "Code \"" + written + "\" is not known",
                        "SYSTEM:CODE is expected, with one of " + List.of(CodeSystem.values()));
            }
            found.add(code);
        }
        return found;
    }

    private Variable variable(Concept concept) throws BadRow {
        String unit = required("unit");
        List<String> units = new ArrayList<>();
        List<Variable.Measure> others = new ArrayList<>();
        for (String written : list("units")) {
            Matcher other = OTHER_MEASURE.matcher(written);
            if (other.matches()) {
                others.add(new Variable.Measure(
                        other.group(1), Double.parseDouble(other.group(2)), Double.parseDouble(other.group(3))));
            }
            units.add(other.matches() ? other.group(1) : written);
        }
        Variable variable = new Variable(
                concept,
                unit,
                units.isEmpty() ? List.of(unit) : units,
                number("low", Double.NEGATIVE_INFINITY),
                number("high", Double.POSITIVE_INFINITY),
                number("molar_mass", 0),
                (int) number("valence", 0),
                scale(),
                others);
        check(variable);
        return variable;
    }

    private static void check(Variable variable) throws BadRow {
        for (String unit : variable.units()) {
            boolean other = variable.others().stream()
                    .anyMatch(measure ->
                            Units.standard().convert(1, unit, measure.unit()).isPresent());
            if (!other && variable.canonical(1, unit).isEmpty()) {
                throw new BadRow(
                        "Unit \"" + unit + "\" cannot be converted to \"" + variable.unit() + "\"",
                        "A UCUM unit of the same dimension is expected, a molar mass, or limits of its own: L[0.2..10]");
            }
        }
        if (variable.low() > variable.high()) {
            throw new BadRow("The plausible range is empty", "\"low\" must not be above \"high\"");
        }
    }

    private @Nullable Scale scale() {
        List<String> levels = list("scale");
        if (levels.isEmpty()) {
            return null;
        }
        return new Scale(levels.stream().map(VocabularyRow::level).toList());
    }

    /** A level as it is written: "3=III,three", or "3". */
    private static Scale.Level level(String written) {
        int equals = written.indexOf('=');
        String value = equals < 0 ? written : written.substring(0, equals);
        List<String> spellings = new ArrayList<>(List.of(value));
        if (equals >= 0) {
            spellings.addAll(List.of(written.substring(equals + 1).split(",", -1)));
        }
        return new Scale.Level(value, spellings);
    }

    private double number(String column, double otherwise) throws BadRow {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return otherwise;
        }
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw new BadRow("Column \"" + column + "\" is no number", "Give a number or leave it empty");
        }
    }

    private List<String> list(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    private String required(String column) throws BadRow {
        String cell = cell(column);
        if (cell.isEmpty()) {
            throw new BadRow("Column \"" + column + "\" is empty", "Fill it in; columns are parted by tabs");
        }
        return cell;
    }

    private String cell(String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }
}
