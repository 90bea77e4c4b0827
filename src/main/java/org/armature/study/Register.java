package org.armature.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who gives trials their numbers: the registers of WHO's network, and the two numbers that a trial has beside them. Each
 * knows the form of its numbers as it writes them, and the system that an identifier with such a number has in FHIR: the
 * register's own address where records name it, otherwise one of ours.
 */
public enum Register {
    CLINICAL_TRIALS_GOV("ClinicalTrials.gov", "http://clinicaltrials.gov", "NCT\\d{8}", "NCT"),
    ANZCTR("ANZCTR", "https://www.anzctr.org.au", "ACTRN\\d{14}p?", "ACTRN"),
    CHICTR("ChiCTR", "https://www.chictr.org.cn", "ChiCTR[-A-Za-z]*\\d{8,10}", "ChiCTR"),
    CRIS("CRIS", "https://cris.nih.go.kr", "KCT\\d{7}", "KCT"),
    CTIS(
            "Clinical Trials Information System",
            "https://euclinicaltrials.eu/clinicalTrialId",
            "\\d{4}-5\\d{5}-\\d{2}-\\d{2}",
            ""),
    CTRI("CTRI", "https://ctri.nic.in", "CTRI/\\d{4}/\\d{2,3}/\\d{6}", "CTRI"),
    DRKS("German Clinical Trials Register", "https://drks.de", "DRKS\\d{8}", "DRKS"),
    EUCTR(
            "EU Clinical Trials Register",
            "https://www.clinicaltrialsregister.eu",
            "EUCTR\\d{4}-\\d{6}-\\d{2}(?:-(?:[A-Z]{2}|3RD|Outside(?: EU)?/EEA))?",
            "EUCTR"),
    /** The number of an application in the EU before CTIS; it also stands in the numbers of EUCTR. */
    EUDRACT("EudraCT", "https://eudract.ema.europa.eu", "\\d{4}-\\d{6}-\\d{2}", ""),
    IRCT("IRCT", "https://en.irct.ir", "IRCT\\d{10,14}N\\d{1,3}", "IRCT"),
    ISRCTN("ISRCTN", "https://www.isrctn.com", "ISRCTN\\d{8}", "ISRCTN"),
    ITMCTR("ITMCTR", own("itmctr"), "ITMCTR\\d{10}", "ITMCTR"),
    JAPIC("JapicCTI", own("japiccti"), "(?:JPRN-)?JapicCTI-?\\d{6}", "JPRN-JapicCTI", "JapicCTI"),
    JMACCT("JMACCT", own("jmacct"), "(?:JPRN-)?JMA-IIA\\d{5}", "JPRN-JMA-IIA", "JMA-IIA"),
    JRCT("jRCT", "https://jrct.niph.go.jp", "(?:JPRN-)?jRCTs?\\d{9,10}", "JPRN-jRCTs", "JPRN-jRCT", "jRCTs", "jRCT"),
    UMIN("UMIN-CTR", "https://upload.umin.ac.jp", "(?:JPRN-)?UMIN\\d{9}|JPRN-C\\d{9}", "JPRN-UMIN", "JPRN-C", "UMIN"),
    /** Japan's registers together; for numbers whose form says no more. */
    JPRN("JPRN", own("jprn"), "JPRN-.+", "JPRN-"),
    LBCTR("LBCTR", own("lbctr"), "LBCTR\\d{10}", "LBCTR"),
    LTR("NL-OMON", own("nl-omon"), "NL-OMON\\d{3,6}", "NL-OMON"),
    NTR("Netherlands Trial Register", "https://trialregister.nl", "(?:NL|NTR)\\d{1,5}", "NTR", "NL"),
    PACTR("PACTR", own("pactr"), "PACTR\\d{15,16}", "PACTR"),
    REBEC("REBEC", own("rebec"), "RBR-[0-9a-z]{6,8}", "RBR-"),
    REPEC("REPEC", own("repec"), "PER-\\d{3}-\\d{2}", "PER-"),
    RPCEC("RPCEC", own("rpcec"), "RPCEC\\d{8}", "RPCEC"),
    SLCTR("SLCTR", own("slctr"), "SLCTR/\\d{4}/\\d{3}", "SLCTR"),
    TCTR("TCTR", "https://www.clinicaltrials.in.th", "TCTR\\d{11}", "TCTR"),
    /** WHO's universal trial number, which is no registration. */
    UTN(
            "Universal Trial Number",
            "https://www.who.int/clinical-trials-registry-platform/utn",
            "U1111-\\d{4}-\\d{4}",
            "U"),
    /** A register that nobody here knows; its numbers have no form. */
    OTHER("another register", own("other-register"), "(?!)");

    /** Forms that other numbers have too, such as those of ethics committees and sponsors. */
    private static final Pattern COMMON_FORM = Pattern.compile("(?i)NL\\d+|PER-.*|\\d{4}-\\d{6}-\\d{2}");

    private final String title;
    private final String system;
    private final Pattern form;
    private final Pattern anyCase;
    private final List<String> prefixes;

    Register(String title, String system, String form, String... prefixes) {
        this.title = title;
        this.system = system;
        this.form = Pattern.compile(form);
        this.anyCase = Pattern.compile(form, Pattern.CASE_INSENSITIVE);
        this.prefixes = List.of(prefixes);
    }

    private static String own(String name) {
        return "https://armature.example/fhir/NamingSystem/" + name;
    }

    /** What WHO's portal calls the register. */
    public String title() {
        return title;
    }

    /** The system of an identifier that holds a number of this register. */
    public String system() {
        return system;
    }

    /** The register whose numbers have this system, or null. */
    public static @Nullable Register ofSystem(@Nullable String system) {
        return Stream.of(values())
                .filter(register -> register.system.equals(system))
                .findFirst()
                .orElse(null);
    }

    /** The register of this title, whatever the case, or null. */
    public static @Nullable Register ofTitle(String title) {
        return Stream.of(values())
                .filter(register -> register.title.equalsIgnoreCase(title.strip()))
                .findFirst()
                .orElse(null);
    }

    /** The number as the register writes it, from a text in any case; null where it has not the form of its numbers. */
    public @Nullable String number(String text) {
        String number = text.strip();
        if (form.matcher(number).matches() || !anyCase.matcher(number).matches()) {
            return form.matcher(number).matches() ? number : null;
        }
        return spellings(number).stream()
                .filter(spelling -> form.matcher(spelling).matches())
                .findFirst()
                .orElse(null);
    }

    private List<String> spellings(String number) {
        List<String> spellings = new ArrayList<>();
        for (String prefix : prefixes) {
            if (number.regionMatches(true, 0, prefix, 0, prefix.length())) {
                String rest = number.substring(prefix.length());
                spellings.add(prefix + rest);
                spellings.add(prefix + rest.toUpperCase(Locale.ROOT));
                spellings.add(prefix + rest.toLowerCase(Locale.ROOT));
            }
        }
        return spellings;
    }

    /**
     * The registration whose number this is, where its form alone tells the register. WHO writes {@code CTIS} before the
     * numbers of that register, which has none there.
     */
    public static Optional<RegistryId> recognize(String text) {
        String number = text.strip();
        String bare = number.regionMatches(true, 0, "CTIS", 0, 4) ? number.substring(4) : number;
        if (CTIS.number(bare) != null) {
            return Optional.of(new RegistryId(CTIS, bare));
        }
        if (COMMON_FORM.matcher(number).matches()) {
            return Optional.empty();
        }
        return Stream.of(values())
                .filter(register -> register.number(number) != null)
                .map(register -> new RegistryId(register, number))
                .findFirst();
    }
}
