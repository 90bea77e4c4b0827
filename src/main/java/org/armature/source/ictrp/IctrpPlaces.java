package org.armature.source.ictrp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armature.source.register.CountryList;
import org.jspecify.annotations.Nullable;

/** In which countries a trial recruits, and whom to ask. */
final class IctrpPlaces {
    private static final String FIRST_NAME = "Contact_Firstname";
    private static final String LAST_NAME = "Contact_Lastname";
    private static final String EMAIL = "Contact_Email";
    private static final String PHONE = "Contact_Tel";

    private final IctrpTrial trial;

    IctrpPlaces(IctrpTrial trial) {
        this.trial = trial;
    }

    void read() {
        String text = trial.plain("Countries");
        if (text != null) {
            CountryList countries = CountryList.of(text);
            countries.known().forEach(trial.study()::addCountry);
            if (countries.complete()) {
                trial.record().done("Countries");
            }
        }
        contacts();
    }

    /**
     * Names, addresses and numbers of several contacts stand in one field each, with semicolons between them. They belong
     * together by their place, unless the fields have different numbers of parts; then all stays as it is.
     */
    private void contacts() {
        List<String> first = parts(FIRST_NAME);
        List<String> last = parts(LAST_NAME);
        List<String> emails = parts(EMAIL);
        List<String> phones = parts(PHONE);
        int count = Stream.of(first, last, emails, phones)
                .mapToInt(List::size)
                .max()
                .orElse(0);
        boolean aligned =
                Stream.of(first, last, emails, phones).allMatch(parts -> parts.isEmpty() || parts.size() == count);
        if (count == 0 || !aligned) {
            return;
        }
        boolean all = true;
        for (int i = 0; i < count; i++) {
            String name = (part(first, i) + " " + part(last, i)).strip();
            if (part(emails, i).isEmpty() && part(phones, i).isEmpty()) {
                all &= name.isEmpty();
                continue;
            }
            ObjectNode contact = trial.study().addObject("contactsLocationsModule/centralContacts");
            put(contact, "name", name);
            put(contact, "phone", part(phones, i));
            put(contact, "email", part(emails, i));
        }
        if (all) {
            Stream.of(FIRST_NAME, LAST_NAME, EMAIL, PHONE).forEach(trial.record()::done);
        }
    }

    private List<String> parts(String field) {
        @Nullable String text = trial.record().text(field);
        List<String> parts = new ArrayList<>();
        if (text != null) {
            // A field ends with the name of its last contact, so what is empty at its end counts.
            for (String part : text.split(";", -1)) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    private static void put(ObjectNode contact, String field, String value) {
        if (!value.isEmpty()) {
            contact.put(field, value);
        }
    }
}
