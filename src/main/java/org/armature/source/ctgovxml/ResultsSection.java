package org.armature.source.ctgovxml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The results of a study, as version 2's {@code resultsSection}. */
final class ResultsSection {
    private static final Pattern EMPLOYED = Pattern.compile("All Principal Investigators ARE employed by .*");
    private static final Pattern NOT_EMPLOYED = Pattern.compile("Principal Investigators are NOT employed by .*");
    private static final Pattern UNRESTRICTED = Pattern.compile("There is NOT an agreement between .*");
    private static final Pattern EMBARGO = Pattern.compile(
            "The only disclosure restriction on the PI is .* for a period that is (less|more) than .*", Pattern.DOTALL);
    private static final Pattern PHONE = Pattern.compile("(.*\\S) +ext\\.? +(\\S.*)");

    private final Element results;
    private final ResultValues values;

    ResultsSection(Element study, String place, List<Problem> notes) {
        this.results = study.child("clinical_results");
        this.values = new ResultValues(place, notes);
    }

    /** The section, which is empty where a record has no results. */
    Fields results() {
        List<Fields> outcomes = results.child("outcome_list").children("outcome").stream()
                .map(new OutcomeResults(values)::outcome)
                .toList();
        return new Fields()
                .put("participantFlowModule", ParticipantFlow.of(results.child("participant_flow")))
                .put("baselineCharacteristicsModule", baseline(results.child("baseline")))
                .put("outcomeMeasuresModule", new Fields().objects("outcomeMeasures", outcomes))
                .put("adverseEventsModule", new AdverseEvents(values).module(results.child("reported_events")))
                .put("moreInfoModule", moreInfo());
    }

    private Fields baseline(Element baseline) {
        Measures measures = new Measures(values);
        List<Fields> denominators = Measures.denominators(baseline);
        return new Fields()
                .put("populationDescription", baseline.markup("population"))
                .put("typeUnitsAnalyzed", Measures.otherUnits(denominators))
                .objects("groups", ResultValues.groups(baseline))
                .objects("denoms", denominators)
                .objects(
                        "measures",
                        baseline.child("measure_list").children("measure").stream()
                                .map(measures::baseline)
                                .toList());
    }

    private Fields moreInfo() {
        Element contact = results.child("point_of_contact");
        return new Fields()
                .put(
                        "limitationsAndCaveats",
                        new Fields().put("description", results.markup("limitations_and_caveats")))
                .put("certainAgreement", agreement(results.child("certain_agreements")))
                .put("pointOfContact", pointOfContact(contact));
    }

    private static Fields pointOfContact(Element contact) {
        String phone = contact.text("phone");
        Matcher extended = PHONE.matcher(phone == null ? "" : phone);
        boolean hasExtension = extended.matches();
        return new Fields()
                .put("title", contact.text("name_or_title"))
                .put("organization", contact.text("organization"))
                .put("email", contact.text("email"))
                .put("phone", hasExtension ? extended.group(1) : phone)
                .put("phoneExt", hasExtension ? extended.group(2) : null);
    }

    /** Version 2 has codes where the XML has the sentences that the registry's site shows for them. */
    private static Fields agreement(Element agreements) {
        Fields fields = new Fields();
        String employee = agreements.peek("pi_employee");
        if (employee != null && EMPLOYED.matcher(employee).matches()) {
            agreements.text("pi_employee");
            fields.put("piSponsorEmployee", Boolean.TRUE);
        } else if (employee != null && NOT_EMPLOYED.matcher(employee).matches()) {
            agreements.text("pi_employee");
            fields.put("piSponsorEmployee", Boolean.FALSE);
        }
        Element agreement = agreements.child("restrictive_agreement");
        return fields.putAll(restriction(Markup.plain(agreement.ownText()), agreement.markup()));
    }

    private static Fields restriction(@Nullable String text, @Nullable String markup) {
        if (text == null) {
            return new Fields();
        }
        if (UNRESTRICTED.matcher(text).matches()) {
            return new Fields().put("restrictiveAgreement", Boolean.FALSE);
        }
        Matcher embargo = EMBARGO.matcher(text);
        if (embargo.matches()) {
            String type = embargo.group(1).equals("less") ? "LTE60" : "GT60";
            return new Fields().put("restrictionType", type).put("restrictiveAgreement", Boolean.TRUE);
        }
        return new Fields()
                .put("restrictionType", "OTHER")
                .put("restrictiveAgreement", Boolean.TRUE)
                .put("otherDetails", markup);
    }
}
