package org.armature.source.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.study.IdentificationModule.SecondaryIdInfo;
import org.armature.study.IdentificationModule.SecondaryIdType;

/** Further identifiers as sites write them: {@code 122 ( Other Grant/Funding Number: Council for Stem Cells )}. */
final class SecondaryIdText {
    static final Pattern TYPED = Pattern.compile(
            "(.{1,200}?)\\s*[(\\[]\\s*((?:U\\.S\\. |Other |EudraCT|EU Trial|CTIS|Registry)(?:[^:()]|\\(CTIS\\)){0,60}?)\\s*(?::\\s*(.{0,200}?))?\\s*[)\\]]");
    private static final int LONGEST = 600;

    private SecondaryIdText() {}

    /** Reads an identifier with its type in brackets; empty where the text has no type. */
    static Optional<SecondaryIdInfo> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = TYPED.matcher(text);
        return matcher.matches() ? info(matcher) : Optional.empty();
    }

    static Optional<SecondaryIdInfo> info(Matcher matcher) {
        String domain = matcher.group(3);
        return type(matcher.group(2))
                .map(type -> new SecondaryIdInfo(
                        matcher.group(1).strip(), type, domain == null || domain.isBlank() ? null : domain, null));
    }

    private static Optional<SecondaryIdType> type(String text) {
        String label = Names.label(text);
        for (SecondaryIdType agency : SecondaryIdType.values()) {
            if (label.equals("u.s. " + Names.folded(agency.name()) + " grant/contract")) {
                return Optional.of(agency);
            }
        }
        return switch (label) {
            case "u.s. nih grant/contract award number", "u.s. nih grant" -> Optional.of(SecondaryIdType.NIH);
            case "other grant/funding number" -> Optional.of(SecondaryIdType.OTHER_GRANT);
            case "eudract number" -> Optional.of(SecondaryIdType.EUDRACT_NUMBER);
            case "ctis", "ctis number", "eu trial (ctis) number", "eu trial number" ->
                Optional.of(SecondaryIdType.CTIS);
            case "registry identifier", "registry" -> Optional.of(SecondaryIdType.REGISTRY);
            case "other identifier", "other" -> Optional.of(SecondaryIdType.OTHER);
            default -> Optional.empty();
        };
    }
}
