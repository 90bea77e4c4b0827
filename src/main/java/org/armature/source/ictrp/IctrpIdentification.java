package org.armature.source.ictrp;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armature.study.Register;
import org.armature.study.RegistryId;

/** Titles, further numbers, sponsors and the address of the register's record. */
final class IctrpIdentification {
    private static final Pattern EUDRACT = Pattern.compile("EUCTR(\\d{4}-\\d{6}-\\d{2}).*");
    private static final Set<String> NONE =
            Set.of("nil known", "nil", "none", "n/a", "na", "not applicable", "no", "-");

    private final IctrpTrial trial;

    IctrpIdentification(IctrpTrial trial) {
        this.trial = trial;
    }

    void read() {
        trial.move("Public_title", "identificationModule/briefTitle");
        trial.move("Scientific_title", "identificationModule/officialTitle");
        trial.move("Acronym", "identificationModule/acronym");
        trial.move("Primary_sponsor", "sponsorCollaboratorsModule/leadSponsor/name");
        Matcher eudract = EUDRACT.matcher(trial.id().value());
        if (trial.register() == Register.EUCTR && eudract.matches()) {
            trial.study().addNumber(eudract.group(1), "EUDRACT_NUMBER", null);
        }
        furtherNumbers();
        String sponsor = trial.plain("Secondary_Sponsor");
        if (sponsor != null && sponsor.indexOf(';') < 0 && !isNone(sponsor)) {
            trial.study().addObject("sponsorCollaboratorsModule/collaborators").put("name", sponsor);
            trial.record().done("Secondary_Sponsor");
        }
        address();
    }

    /** WHO puts semicolons between numbers. */
    private void furtherNumbers() {
        String text = trial.plain("Secondary_ID");
        if (text == null || isNone(text)) {
            return;
        }
        Stream.of(text.split(";"))
                .map(String::strip)
                .filter(number -> !number.isEmpty() && !isNone(number))
                .forEach(number -> {
                    Register register =
                            Register.recognize(number).map(RegistryId::register).orElse(null);
                    if (register == Register.CTIS) {
                        trial.study().addNumber(number, "CTIS", null);
                    } else if (register != null) {
                        trial.study().addNumber(number, "REGISTRY", register.title());
                    } else {
                        trial.study().addNumber(number, "OTHER", null);
                    }
                });
        trial.record().done("Secondary_ID");
    }

    private static boolean isNone(String text) {
        return NONE.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private void address() {
        String address = trial.record().text("web_address");
        if (address != null && address.matches("https?://\\S+")) {
            trial.study().addObject("referencesModule/seeAlsoLinks").put("url", address);
            trial.record().done("web_address");
        }
    }
}
