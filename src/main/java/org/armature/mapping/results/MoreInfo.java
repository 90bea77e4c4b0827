package org.armature.mapping.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one has to know to judge the results, and whom to ask. */
public record MoreInfo(List<Fact> limitations, List<Fact> agreement, List<Fact> contact) {

    /** Reads {@code moreInfoModule}. */
    public static MoreInfo of(JsonNode module) {
        JsonNode agreement = module.path("certainAgreement");
        JsonNode contact = module.path("pointOfContact");
        return new MoreInfo(
                new Fact.Facts()
                        .add(
                                "Limitations and caveats",
                                Stated.text(module.path("limitationsAndCaveats"), "description"))
                        .all(),
                new Fact.Facts()
                        .add("Investigators are employed by the sponsor", Stated.flag(agreement, "piSponsorEmployee"))
                        .add("Agreement restricts publishing", Stated.flag(agreement, "restrictiveAgreement"))
                        .add("Restriction", restriction(Stated.text(agreement, "restrictionType")))
                        .add("Details", Stated.text(agreement, "otherDetails"))
                        .all(),
                new Fact.Facts()
                        .add("Name or title", Stated.text(contact, "title"))
                        .add("Organization", Stated.text(contact, "organization"))
                        .add(
                                "Phone",
                                Words.join(" ext. ", Stated.text(contact, "phone"), Stated.text(contact, "phoneExt")))
                        .add("Email", Stated.text(contact, "email"))
                        .all());
    }

    private static @Nullable String restriction(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return switch (code) {
            case "LTE60" -> "The sponsor can keep results from being published for 60 days or less";
            case "GT60" -> "The sponsor can keep results from being published for more than 60 days, up to 180";
            case "OTHER" -> "Other";
            default -> code;
        };
    }
}
