package org.armature.search.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A recruiting site of a study, as its column in the index holds it.
 *
 * @param location the reference of its {@code Location}
 * @param display its name and city
 * @param latitude in degrees
 * @param longitude in degrees
 */
record RecruitingSite(String location, String display, double latitude, double longitude) {
    private static final String SITES = "\u001e";
    private static final String PARTS = "\u001f";

    static String written(List<RecruitingSite> sites) {
        return sites.stream().map(RecruitingSite::written).collect(Collectors.joining(SITES));
    }

    static List<RecruitingSite> read(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(SITES, -1))
                        .map(RecruitingSite::readOne)
                        .toList();
    }

    private String written() {
        return String.join(
                PARTS,
                List.of(
                        location,
                        // What separates the parts may stand in a record too.
                        display.replace(SITES, " ").replace(PARTS, " "),
                        Double.toString(latitude),
                        Double.toString(longitude)));
    }

    private static RecruitingSite readOne(String written) {
        String[] parts = written.split(PARTS, -1);
        return new RecruitingSite(parts[0], parts[1], Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
    }
}
