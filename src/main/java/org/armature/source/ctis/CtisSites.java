package org.armature.source.ctis;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.source.register.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * The sites, then the member states, then the countries elsewhere. CTIS says of a member state whether it recruits, not of
 * its sites; so the state stands on the country, and the sites have none.
 */
final class CtisSites {
    private final CtisTrial trial;

    CtisSites(CtisTrial trial) {
        this.trial = trial;
    }

    void read() {
        for (SourceRecord part : trial.record().records(trial.application() + "authorizedPartsII")) {
            part.records("trialSites").forEach(this::site);
        }
        trial.record().records(trial.application() + "memberStatesConcerned").forEach(this::memberState);
        for (SourceRecord country : trial.record().records(trial.partOne("rowCountriesInfo"))) {
            String name = country.take("name");
            if (name != null) {
                trial.study().addCountry(name);
            }
        }
    }

    private void site(SourceRecord source) {
        SourceRecord place =
                source.records("organisationAddressInfo").stream().findFirst().orElse(source);
        ObjectNode site = JsonNodeFactory.instance.objectNode();
        put(site, "facility", place.take("organisation/name"));
        put(site, "city", place.take("address/city"));
        put(site, "zip", place.take("address/postcode"));
        put(site, "country", place.take("address/countryName"));
        ObjectNode contact = contact(source);
        if (!contact.isEmpty()) {
            site.withArray("contacts").add(contact);
        }
        if (!site.isEmpty()) {
            trial.study().addObject("contactsLocationsModule/locations").setAll(site);
        }
    }

    private static ObjectNode contact(SourceRecord site) {
        ObjectNode contact = JsonNodeFactory.instance.objectNode();
        String name = Stream.of("firstName", "lastName")
                .map(field -> site.take("personInfo/" + field))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
        put(contact, "name", name.isEmpty() ? null : name);
        put(contact, "phone", site.take("personInfo/telephone"));
        put(contact, "email", site.take("personInfo/email"));
        return contact;
    }

    private void memberState(SourceRecord state) {
        String name = state.take("mscName");
        if (name == null) {
            return;
        }
        if (name.equals(state.text("countryName"))) {
            state.done("countryName");
        }
        ObjectNode country = trial.study().addCountry(name);
        String status = CtisStatus.state(state.text("mscPublicStatusCode"));
        if (status != null) {
            country.put("status", status);
            state.done("mscPublicStatusCode");
        }
    }

    private static void put(ObjectNode target, String field, @Nullable String value) {
        if (value != null) {
            target.put(field, value);
        }
    }
}
