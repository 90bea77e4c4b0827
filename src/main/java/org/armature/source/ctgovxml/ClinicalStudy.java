package org.armature.source.ctgovxml;

import static org.armature.problem.Problem.Kind.INVALID;
import static org.armature.problem.Problem.Kind.REQUIRED;
import static org.armature.problem.Problem.Kind.UNMODELED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.armature.problem.Problem;
import org.armature.source.Reading;
import org.armature.source.ctgovxml.Leftovers.Leftover;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.Study;
import org.armature.study.StudyJson;
import org.armature.study.Unmodeled;

/**
 * The root element of a record, which is a trial or not. It is brought into the form of version 2 and then read as such,
 * so that what the data model does not know is kept and reported in the same way.
 *
 * @param place the file, with the line of the record if it is not the first
 */
record ClinicalStudy(String place, Element root) {
    /** Where a study keeps what version 2 has no field for. */
    static final String LEFT = "clinical_study";

    private static final Pattern NCT_ID = Pattern.compile("NCT\\d{8}");

    /** Reads the trial, or says why there is none. */
    Reading read() {
        Identification identification = new Identification(root);
        String nctId = identification.nctId();
        if (nctId == null) {
            return rejected(REQUIRED, "a trial without NCT id", "expected it in <id_info>, as <nct_id>");
        }
        if (!NCT_ID.matcher(nctId).matches()) {
            return rejected(
                    INVALID,
                    "the NCT id is \"" + Shortened.of(nctId) + "\"",
                    "expected NCT and eight digits, such as NCT03333681");
        }
        List<Problem> notes = new ArrayList<>();
        Fields record = record(identification, nctId, notes);
        root.attribute("rank"); // the place in the list of results that the file was downloaded from
        List<Leftover> leftovers = Leftovers.of(root);
        ObjectNode tree = record.node();
        if (!leftovers.isEmpty()) {
            tree.set(LEFT, Leftovers.object(leftovers));
        }
        Study study = StudyJson.read(tree);
        study.unmodeled().stream()
                .filter(unmodeled -> !unmodeled.path().startsWith("/" + LEFT + "/"))
                .forEach(unmodeled -> notes.add(unknownValue(unmodeled)));
        leftovers.forEach(leftover -> notes.add(unknownElement(leftover)));
        return new Reading.Trial(place, new SourcedStudy(study, SourceFormat.CTGOV_XML), List.copyOf(notes));
    }

    private Fields record(Identification identification, String nctId, List<Problem> notes) {
        Fields results = new ResultsSection(root, place, notes).results();
        return new Fields()
                .put("protocolSection", protocol(identification, nctId))
                .put("resultsSection", results)
                .put(
                        "annotationSection",
                        new Fields()
                                .put(
                                        "annotationModule",
                                        new Fields().put("unpostedAnnotation", new StatusAndDates(root).unposted())))
                .put("documentSection", new RegistryData(root).documents())
                .put("derivedSection", new RegistryData(root).derived(nctId))
                .put("hasResults", !results.isEmpty() || announcesResults());
    }

    private Fields protocol(Identification identification, String nctId) {
        Fields sponsorship = identification.sponsorship();
        ArmsAndOutcomes arms = new ArmsAndOutcomes(root);
        return new Fields()
                .put("identificationModule", identification.identification(nctId, sponsorship))
                .put("statusModule", new StatusAndDates(root).status())
                .put("sponsorCollaboratorsModule", sponsorship)
                .put("oversightModule", oversight())
                .put(
                        "descriptionModule",
                        new Fields()
                                .put("briefSummary", root.child("brief_summary").markup("textblock"))
                                .put(
                                        "detailedDescription",
                                        root.child("detailed_description").markup("textblock")))
                .put(
                        "conditionsModule",
                        new Fields()
                                .texts("conditions", root.texts("condition"))
                                .texts("keywords", root.texts("keyword")))
                .put("designModule", new Design(root).design())
                .put("armsInterventionsModule", arms.arms())
                .put("outcomesModule", arms.outcomes())
                .put("eligibilityModule", Eligibility.of(root))
                .put("contactsLocationsModule", ContactsAndSites.of(root))
                .put("referencesModule", Publications.references(root))
                .put("ipdSharingStatementModule", Publications.ipdSharing(root));
    }

    /** Until 2012 the registry's XML had no results; this date said that its site had some. */
    private boolean announcesResults() {
        return root.has("results_first_posted") || root.has("firstreceived_results_date");
    }

    private Fields oversight() {
        Element oversight = root.child("oversight_info");
        return new Fields()
                .yesOrNo("oversightHasDmc", oversight.text("has_dmc"))
                .yesOrNo("isFdaRegulatedDrug", oversight.text("is_fda_regulated_drug"))
                .yesOrNo("isFdaRegulatedDevice", oversight.text("is_fda_regulated_device"))
                .yesOrNo("isUnapprovedDevice", oversight.text("is_unapproved_device"))
                .yesOrNo("isPpsd", oversight.text("is_ppsd"))
                .yesOrNo("isUsExport", oversight.text("is_us_export"));
    }

    private Problem unknownValue(Unmodeled unmodeled) {
        return note(Shortened.of(unmodeled.value().toString()), unmodeled.path());
    }

    private Problem unknownElement(Leftover leftover) {
        JsonNode value = leftover.value();
        String shown = Shortened.of(value.toString());
        return note(shown + " in line " + leftover.line(), "/" + LEFT + "/" + leftover.path());
    }

    private Problem note(String value, String path) {
        return new Problem(
                UNMODELED, "the data model does not know " + value, place + "#" + path, "it is kept as it is");
    }

    private Reading rejected(Problem.Kind kind, String what, String remedy) {
        return new Reading.Rejected(place, new Problem(kind, what, place, remedy));
    }
}
