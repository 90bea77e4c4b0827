package org.armature.eligibility.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How many of the mentions that people marked in the Chia corpus the vocabulary finds; run with {@code
 * -Dchia=DIRECTORY}, where the corpus is unpacked.
 */
@EnabledIfSystemProperty(named = "chia", matches = ".+")
class ChiaGroundingTest {
    /** A mention that people marked, with what the vocabulary finds at its place. */
    record Gold(String document, String type, String text, List<Mention> found) {
        /** Whether some concept at the place has a code. */
        boolean isGrounded() {
            return found.stream()
                    .flatMap(mention -> mention.concepts().stream())
                    .anyMatch(concept -> !concept.codes().isEmpty());
        }
    }

    @Test
    void three_of_four_conditions_are_grounded() {
        assertThat(share(mentions(Path.of(System.getProperty("chia"))), "Condition"))
                .isGreaterThanOrEqualTo(0.75);
    }

    private static double share(List<Gold> mentions, String type) {
        List<Gold> ofType =
                mentions.stream().filter(gold -> gold.type().equals(type)).toList();
        return (double) ofType.stream().filter(Gold::isGrounded).count() / ofType.size();
    }

    /** All mentions of a directory of *.txt and *.ann files. */
    static List<Gold> mentions(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Gold> mentions = new ArrayList<>();
            files.filter(file -> file.toString().endsWith(".ann")).sorted().forEach(file -> read(file, mentions));
            return mentions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path annotations, List<Gold> mentions) {
        String name = annotations.getFileName().toString().replace(".ann", "");
        try {
            String text = Files.readString(annotations.resolveSibling(name + ".txt"));
            List<Mention> found = Vocabulary.standard().mentions(text);
            for (String line : Files.readAllLines(annotations)) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 3 && cells[0].startsWith("T")) {
                    String[] place = cells[1].split(" ", 2);
                    mentions.add(new Gold(name, place[0], cells[2], at(found, place[1])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Mention> at(List<Mention> found, String spans) {
        List<Mention> overlapping = new ArrayList<>();
        for (String span : spans.split(";", -1)) {
            String[] ends = span.split(" ", -1);
            int start = Integer.parseInt(ends[0]);
            int end = Integer.parseInt(ends[1]);
            found.stream()
                    .filter(mention -> mention.start() < end && mention.end() > start)
                    .forEach(overlapping::add);
        }
        return overlapping;
    }

    /** Prints the shares by type, the commonest misses and a random sample to judge by hand. */
    public static void main(String[] arguments) {
        List<Gold> mentions = mentions(Path.of(arguments[0]));
        for (String type : List.of("Condition", "Drug", "Procedure", "Device", "Measurement")) {
            List<Gold> ofType =
                    mentions.stream().filter(gold -> gold.type().equals(type)).toList();
            long found = ofType.stream().filter(gold -> !gold.found().isEmpty()).count();
            System.out.printf(
                    "%s: %d mentions, named %.3f, coded %.3f%n",
                    type, ofType.size(), (double) found / ofType.size(), share(mentions, type));
            Map<String, Integer> misses = new TreeMap<>();
            ofType.stream()
                    .filter(gold -> !gold.isGrounded())
                    .forEach(gold -> misses.merge(gold.text().toLowerCase(java.util.Locale.ROOT), 1, Integer::sum));
            System.out.println(misses.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                    .limit(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0)
                    .map(miss -> miss.getKey() + " " + miss.getValue())
                    .toList());
        }
        if (arguments.length > 2) {
            List<Gold> grounded = new ArrayList<>(mentions.stream()
                    .filter(gold -> gold.type().equals("Condition") && gold.isGrounded())
                    .toList());
            java.util.Collections.shuffle(grounded, new Random(Long.parseLong(arguments[2])));
            grounded.stream()
                    .limit(100)
                    .forEach(gold -> System.out.println(gold.document() + " | " + gold.text() + " -> "
                            + gold.found().stream()
                                    .map(mention -> mention.concept().label()
                                            + mention.concept().codes().stream()
                                                    .limit(2)
                                                    .map(code -> code.code() + " " + code.display())
                                                    .toList())
                                    .toList()));
        }
    }
}
