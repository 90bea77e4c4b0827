package org.armature.source.isrctn;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.armature.source.register.CountryList;
import org.armature.source.register.SourceRecord;
import org.armature.source.register.StudyTree;

/** Where a trial takes place. */
final class IsrctnSites {
    private static final String CENTRES = "participants/trialCentres/trialCentre";
    private static final String COUNTRIES = "participants/recruitmentCountries/country";
    private static final Map<String, String> FIELDS =
            Map.of("name", "facility", "city", "city", "state", "state", "zip", "zip", "country", "country");

    private final SourceRecord record;
    private final StudyTree study;

    IsrctnSites(SourceRecord record, StudyTree study) {
        this.record = record;
        this.study = study;
    }

    /** The centres, and after them the countries that no centre is in. */
    void read() {
        Set<String> countries = new HashSet<>();
        for (SourceRecord centre : record.records(CENTRES)) {
            String country = centre.text("country");
            if (country != null) {
                countries.add(country);
            }
            centre(centre);
        }
        CountryList recruiting = CountryList.of(record.texts(COUNTRIES));
        recruiting.known().stream()
                .filter(country -> !countries.contains(country))
                .forEach(study::addCountry);
        if (recruiting.complete()) {
            record.done("participants/recruitmentCountries");
        }
    }

    /** Streets have no place in the study; a hyphen stands for what is not known. */
    private void centre(SourceRecord centre) {
        boolean says = FIELDS.keySet().stream().anyMatch(field -> isStated(centre, field));
        if (!says) {
            return;
        }
        var site = study.addObject("contactsLocationsModule/locations");
        FIELDS.forEach((field, place) -> {
            if (isStated(centre, field)) {
                site.put(place, centre.take(field));
            }
        });
    }

    private static boolean isStated(SourceRecord centre, String field) {
        String text = centre.text(field);
        return text != null && !text.equals("-");
    }
}
