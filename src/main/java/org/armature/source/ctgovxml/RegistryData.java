package org.armature.source.ctgovxml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the registry adds to a registration: documents, MeSH terms, and which of its versions the record is from. */
final class RegistryData {
    private static final Pattern PROCESSED = Pattern.compile("ClinicalTrials\\.gov processed this data on (.*)");
    private static final Pattern LINK_TEXT = Pattern.compile("Link to the current ClinicalTrials\\.gov record\\.?");
    private static final Pattern DOCUMENT = Pattern.compile(
            "https?://(?:[\\w.-]*\\.)?clinicaltrials\\.gov/ProvidedDocs/\\d+/NCT\\d{8}/([^/?#]+)",
            Pattern.CASE_INSENSITIVE);

    private final Element study;

    RegistryData(Element study) {
        this.study = study;
    }

    /** The {@code derivedSection}. */
    Fields derived(@Nullable String nctId) {
        return new Fields()
                .put(
                        "miscInfoModule",
                        new Fields()
                                .put("versionHolder", version(nctId))
                                .texts(
                                        "removedCountries",
                                        study.child("removed_countries").texts("country")))
                .put("conditionBrowseModule", meshes("condition_browse"))
                .put("interventionBrowseModule", meshes("intervention_browse"));
    }

    /** The day on which the registry made the file; what else the header says follows from the number of the study. */
    private @Nullable String version(@Nullable String nctId) {
        Element header = study.child("required_header");
        header.takeIf("link_text", LINK_TEXT.asMatchPredicate());
        header.takeIf("url", url -> nctId != null && url.endsWith("/" + nctId));
        String date = header.text("download_date");
        Matcher processed = PROCESSED.matcher(date == null ? "" : date);
        return processed.matches() ? Dates.of(processed.group(1)) : date;
    }

    private Fields meshes(String name) {
        List<Fields> meshes = study.child(name).texts("mesh_term").stream()
                .map(term -> new Fields().put("term", term))
                .toList();
        return new Fields().objects("meshes", meshes);
    }

    /** The {@code documentSection}. */
    Fields documents() {
        List<Fields> documents = study.child("provided_document_section").children("provided_document").stream()
                .map(RegistryData::document)
                .toList();
        return new Fields().put("largeDocumentModule", new Fields().objects("largeDocs", documents));
    }

    private static Fields document(Element document) {
        Fields flags = new Fields()
                .yesOrNo("hasProtocol", document.text("document_has_protocol"))
                .yesOrNo("hasSap", document.text("document_has_sap"))
                .yesOrNo("hasIcf", document.text("document_has_icf"));
        return new Fields()
                .put("typeAbbrev", abbreviation(flags))
                .putAll(flags)
                .put("label", document.text("document_type"))
                .put("date", Dates.of(document.text("document_date")))
                .put("filename", fileName(document));
    }

    /** The registry's abbreviation is made of what a document holds, such as {@code Prot_SAP}. */
    private static @Nullable String abbreviation(Fields flags) {
        StringBuilder abbreviation = new StringBuilder();
        for (String[] part : new String[][] {{"hasProtocol", "Prot"}, {"hasSap", "SAP"}, {"hasIcf", "ICF"}}) {
            if (flags.node().path(part[0]).booleanValue()) {
                abbreviation.append(abbreviation.isEmpty() ? "" : "_").append(part[1]);
            }
        }
        return abbreviation.isEmpty() ? null : abbreviation.toString();
    }

    /** The name of the file; version 2 has no address, as it follows from the name. Another address stays untaken. */
    private static @Nullable String fileName(Element document) {
        String url = document.peek("document_url");
        Matcher matcher = DOCUMENT.matcher(url == null ? "" : url);
        if (!matcher.matches()) {
            return null;
        }
        document.child("document_url").text();
        return matcher.group(1);
    }
}
