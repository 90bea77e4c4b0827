package org.armature.search.everything;

import ca.uhn.fhir.parser.DataFormatException;
import java.util.Date;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.search.operation.OperationParameters;
import org.armature.search.operation.Refusal;
import org.hl7.fhir.r4.model.DateTimeType;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param types the types of the resources to answer
 * @param since only resources that were written then or later; null for all
 * @param after the last member of the page before; null for the first page
 */
record EverythingRequest(
        String studyId,
        int count,
        Set<MemberType> types,
        @Nullable Date since,
        @Nullable Member after) {
    static final String COUNT = "_count";
    static final String TYPE = "_type";
    static final String SINCE = "_since";

    /** Where the next page begins; clients get it from the link and need not know it. */
    static final String AFTER = "_after";

    static final int DEFAULT_COUNT = 100;
    static final int MOST = 1000;
    private static final Set<String> KNOWN = Set.of(COUNT, TYPE, SINCE, AFTER);

    static EverythingRequest of(String studyId, OperationParameters parameters) {
        parameters.onlyThese(KNOWN);
        return new EverythingRequest(
                studyId,
                parameters.count(COUNT, DEFAULT_COUNT, MOST),
                types(parameters),
                parameters.one(SINCE).map(EverythingRequest::instant).orElse(null),
                parameters.one(AFTER).map(EverythingRequest::member).orElse(null));
    }

    private static Set<MemberType> types(OperationParameters parameters) {
        Set<MemberType> types = EnumSet.noneOf(MemberType.class);
        for (String name : parameters.list(TYPE)) {
            Optional<MemberType> type = MemberType.of(name);
            if (type.isEmpty()) {
                throw Refusal.because(
                        TYPE,
                        "\"" + OperationParameters.shortened(name) + "\" is not a type of a study's resources",
                        Stream.of(MemberType.values()).map(MemberType::fhirType).collect(Collectors.joining(", ")));
            }
            types.add(type.get());
        }
        return types.isEmpty() ? EnumSet.allOf(MemberType.class) : types;
    }

    private static Date instant(String text) {
        try {
            return new DateTimeType(text).getValue();
        } catch (DataFormatException e) {
            throw Refusal.because(
                    SINCE,
                    "\"" + OperationParameters.shortened(text) + "\" is no point in time",
                    "such as 2026-01-31T12:00:00Z");
        }
    }

    private static Member member(String text) {
        return Member.parse(text)
                .orElseThrow(() -> Refusal.because(
                        AFTER, "\"" + OperationParameters.shortened(text) + "\" is no place", "follow the link next"));
    }

    boolean asksFor(Member member) {
        return types.contains(member.type()) && (after == null || member.compareTo(after) > 0);
    }
}
