package org.armature.source.register;

import java.util.List;
import java.util.stream.Stream;
import org.armature.study.CountryNames;

/**
 * The countries in which a study recruits, as a list with semicolons; names of countries have commas in them.
 *
 * @param known the names that are countries, each once, in their order
 * @param complete whether every name is one
 */
public record CountryList(List<String> known, boolean complete) {

    public CountryList {
        known = List.copyOf(known);
    }

    /** The countries of a text. */
    public static CountryList of(String text) {
        return of(Stream.of(text.split(";", -1)).toList());
    }

    /** The countries among these names. */
    public static CountryList of(List<String> names) {
        List<String> distinct = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        List<String> known = distinct.stream().filter(CountryNames::contains).toList();
        return new CountryList(known, known.size() == distinct.size());
    }
}
