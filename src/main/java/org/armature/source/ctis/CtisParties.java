package org.armature.source.ctis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.armature.source.register.SourceRecord;
import org.jspecify.annotations.Nullable;

/** The sponsors, and whom to ask. */
final class CtisParties {
    private final CtisTrial trial;

    CtisParties(CtisTrial trial) {
        this.trial = trial;
    }

    void read() {
        List<SourceRecord> sponsors = trial.record().records(trial.partOne("sponsors"));
        sponsors.stream()
                .filter(sponsor -> Boolean.TRUE.equals(sponsor.flag("primary")))
                .limit(1)
                .forEach(this::lead);
        sponsors.stream()
                .filter(sponsor -> Boolean.FALSE.equals(sponsor.flag("primary")))
                .forEach(sponsor -> {
                    String name = sponsor.take("organisation/name");
                    if (name != null) {
                        trial.study()
                                .addObject("sponsorCollaboratorsModule/collaborators")
                                .put("name", name);
                    }
                });
    }

    private void lead(SourceRecord sponsor) {
        trial.study().put("sponsorCollaboratorsModule/leadSponsor/name", sponsor.take("organisation/name"));
        if ("Pharmaceutical company".equals(sponsor.text("organisation/type"))) {
            trial.study().put("sponsorCollaboratorsModule/leadSponsor/class", "INDUSTRY");
        }
        for (SourceRecord contact : sponsor.records("publicContacts")) {
            String name = contact.take("functionalName");
            String phone = contact.take("telephone");
            String email = contact.take("functionalEmailAddress");
            if (name != null || phone != null || email != null) {
                ObjectNode central = trial.study().addObject("contactsLocationsModule/centralContacts");
                put(central, "name", name);
                central.put("role", "CONTACT");
                put(central, "phone", phone);
                put(central, "email", email);
            }
        }
    }

    private static void put(ObjectNode contact, String field, @Nullable String value) {
        if (value != null) {
            contact.put(field, value);
        }
    }
}
