package org.armature.search.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.armature.study.CountryNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds places by the names and postal codes that the sites of the studies have. Places of one name that lie close
 * together are one place; of several the one with by far the most studies is meant, or else the caller has to say.
 */
final class Places {
    /** As far apart, sites of one name are still in one place: records spell states in several ways, or not at all. */
    private static final double SAME_PLACE_KM = 50;

    /** So many times the studies of the next one make a place the likely one. */
    private static final int FAR_MORE = 4;

    private static final int MOST_ALTERNATIVES = 10;
    private static final int LONGEST_NAME = 200;
    private static final Pattern EXTENDED_ZIP = Pattern.compile("\\d{5}-\\d{4}");

    private final IndexReader reader;

    Places(IndexReader reader) {
        this.reader = reader;
    }

    /** What a site is found by: {@code city or code, city, state, country, position}. */
    static Set<String> terms(EntrySite site) {
        String rest = Stream.of(site.city(), site.state(), site.country())
                        .map(part -> part == null ? "" : part.strip())
                        .collect(Collectors.joining(String.valueOf(Documents.SEPARATOR)))
                + Documents.SEPARATOR
                + site.latitude()
                + Documents.SEPARATOR
                + site.longitude();
        Set<String> terms = new LinkedHashSet<>();
        for (String name : names(site.city(), site.zip())) {
            terms.add(name + Documents.SEPARATOR + rest);
        }
        return terms;
    }

    private static Set<String> names(@Nullable String city, @Nullable String zip) {
        Set<String> names = new LinkedHashSet<>();
        if (city != null) {
            names.add(Folding.of(city));
        }
        if (zip != null) {
            names.add(Folding.of(zip));
            if (EXTENDED_ZIP.matcher(zip.strip()).matches()) {
                names.add(Folding.of(zip.strip().substring(0, 5)));
            }
        }
        names.remove("");
        return names;
    }

    PlaceAnswer find(String text) throws IOException {
        String[] parts = text.length() > LONGEST_NAME ? new String[0] : text.split(",");
        if (parts.length == 0 || Folding.of(parts[0]).isEmpty()) {
            return new PlaceAnswer.Unknown();
        }
        List<Candidate> named = named(Folding.of(parts[0]));
        List<String> qualifiers = Stream.of(parts).skip(1).map(String::strip).toList();
        if (named.isEmpty() && qualifiers.isEmpty() && parts[0].strip().contains(" ")) {
            String name = parts[0].strip();
            int last = name.lastIndexOf(' ');
            named = named(Folding.of(name.substring(0, last)));
            qualifiers = List.of(name.substring(last + 1));
        }
        if (named.isEmpty()) {
            return new PlaceAnswer.Unknown();
        }
        List<String> all = qualifiers;
        List<Candidate> meant = named.stream()
                .filter(candidate -> all.stream().allMatch(candidate::isIn))
                .toList();
        return meant.isEmpty() ? new PlaceAnswer.Ambiguous(places(named)) : choose(meant);
    }

    private static PlaceAnswer choose(List<Candidate> candidates) {
        List<Candidate> places = new ArrayList<>();
        for (Candidate candidate : candidates) {
            places.stream()
                    .filter(place -> place.distance(candidate) <= SAME_PLACE_KM)
                    .findFirst()
                    .ifPresentOrElse(place -> place.add(candidate), () -> places.add(candidate));
        }
        places.sort(Comparator.comparingInt((Candidate place) -> place.studies).reversed());
        boolean clear = places.size() == 1 || places.get(0).studies >= FAR_MORE * places.get(1).studies;
        return clear
                ? new PlaceAnswer.Found(places.get(0).place(), places(places.subList(1, places.size())))
                : new PlaceAnswer.Ambiguous(places(places));
    }

    private static List<Place> places(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingInt((Candidate place) -> place.studies)
                        .reversed())
                .limit(MOST_ALTERNATIVES)
                .map(Candidate::place)
                .toList();
    }

    /** The places of exactly this name, the one with the most studies first. */
    private List<Candidate> named(String name) throws IOException {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        Terms terms = MultiTerms.getTerms(reader, Documents.PLACE);
        if (terms == null) {
            return List.of();
        }
        TermsEnum each = terms.iterator();
        String prefix = name + Documents.SEPARATOR;
        if (each.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
            return List.of();
        }
        for (BytesRef term = each.term(); term != null; term = each.next()) {
            String text = term.utf8ToString();
            if (!text.startsWith(prefix)) {
                break;
            }
            String[] parts = text.split(String.valueOf(Documents.SEPARATOR), -1);
            candidates
                    .computeIfAbsent(parts[1] + "|" + parts[2] + "|" + parts[3], key -> new Candidate(parts))
                    .add(Double.parseDouble(parts[4]), Double.parseDouble(parts[5]), each.docFreq());
        }
        return candidates.values().stream()
                .sorted(Comparator.comparingInt((Candidate place) -> place.studies)
                        .reversed())
                .toList();
    }

    /** Sites of one city, state and country, and the middle of them. */
    private static final class Candidate {
        private final String city;
        private final String state;
        private final String country;
        private final double[] sum = new double[3];
        private int studies;

        Candidate(String[] parts) {
            city = parts[1];
            state = parts[2];
            country = parts[3];
        }

        /** Adds as vectors, so that places on both sides of the 180th meridian have their middle between them. */
        void add(double latitude, double longitude, int count) {
            double[] vector = Sphere.vector(latitude, longitude);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i] * count;
            }
            studies += count;
        }

        void add(Candidate other) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += other.sum[i];
            }
            studies += other.studies;
        }

        double distance(Candidate other) {
            Place one = place();
            Place two = other.place();
            return Sphere.kilometres(one.latitude(), one.longitude(), two.latitude(), two.longitude());
        }

        Place place() {
            String name = Stream.of(city, state, country)
                    .filter(part -> !part.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
            return new Place(name, Sphere.latitude(sum), Sphere.longitude(sum), studies);
        }

        /** Whether a state or a country is so called, or can be shortened to this. */
        boolean isIn(String qualifier) {
            String code = CountryNames.code(country);
            return names(qualifier, state)
                    || names(qualifier, country)
                    || names(qualifier, city)
                    || (code != null
                            && (qualifier.equalsIgnoreCase(code) || code.equals(CountryNames.code(qualifier))));
        }

        private static boolean names(String qualifier, String name) {
            String asked = Folding.of(qualifier);
            String known = Folding.of(name);
            return !asked.isEmpty()
                    && !known.isEmpty()
                    && (known.equals(asked)
                            || (asked.length() > 3 && known.startsWith(asked))
                            || (asked.length() <= 3 && isShort(asked, known)));
        }

        /** Initials, as NSW and USA, or the first letter and later ones, as MA. */
        private static boolean isShort(String asked, String known) {
            String initials = Stream.of(known.split(" "))
                    .map(word -> word.substring(0, 1))
                    .collect(Collectors.joining());
            if (initials.startsWith(asked) && asked.length() > 1
                    || asked.startsWith(initials) && initials.length() > 1) {
                return true;
            }
            int at = 0;
            for (int i = 0; i < known.length() && at < asked.length(); i++) {
                if (known.charAt(i) == asked.charAt(at)) {
                    at++;
                } else if (i == 0) {
                    return false;
                }
            }
            return asked.length() > 1 && at == asked.length();
        }
    }
}
