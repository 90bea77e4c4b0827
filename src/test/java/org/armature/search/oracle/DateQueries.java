package org.armature.search.oracle;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.armature.study.DateStruct;
import org.armature.study.PartialDate;
import org.armature.study.StatusModule;
import org.armature.study.Study;

/** Parameters whose values are dates, of any precision and with each prefix. */
final class DateQueries {
    private DateQueries() {}

    static List<Function<Draw, Asked<Study>>> all() {
        return List.of(
                draw -> asked(draw, "date", DateQueries::period),
                draw -> asked(
                        draw, "registration-date", study -> day(status(study).studyFirstSubmitDate())),
                draw -> asked(
                        draw, "last-update", study -> day(date(status(study).lastUpdatePostDateStruct()))));
    }

    /** When the record was last updated, asked of what says where it comes from. */
    static Asked<Study> lastUpdate(Draw draw) {
        return dated(draw, "recorded", study -> day(date(status(study).lastUpdatePostDateStruct())));
    }

    private static Asked<Study> asked(Draw draw, String name, Function<Study, Optional<Days>> days) {
        if (draw.chance(10)) {
            boolean missing = draw.chance(50);
            return new Asked<>(
                    name + ":missing",
                    Boolean.toString(missing),
                    study -> days.apply(study).isEmpty() == missing);
        }
        return dated(draw, name, days);
    }

    private static Asked<Study> dated(Draw draw, String name, Function<Study, Optional<Days>> days) {
        String prefix = draw.among("eq", "ne", "gt", "lt", "ge", "le", "sa", "eb");
        String date = date(draw);
        String written = prefix.equals("eq") && draw.chance(50) ? date : prefix + date;
        return new Asked<>(
                name,
                written,
                study -> days.apply(study)
                        .map(value -> value.matches(prefix, Days.of(date)))
                        .orElse(false));
    }

    /** A date that some study has, cut to any precision, so that limits are met exactly. */
    private static String date(Draw draw) {
        String date = draw.fieldOf(protocol -> List.of(
                        protocol.statusModule().studyFirstSubmitDate(),
                        date(protocol.statusModule().lastUpdatePostDateStruct())))
                .value();
        int length = draw.among(4, 7, 10);
        return length < date.length() ? date.substring(0, length) : date;
    }

    private static StatusModule status(Study study) {
        return study.protocolSection().statusModule();
    }

    private static PartialDate date(DateStruct struct) {
        return struct == null ? null : struct.date();
    }

    private static Optional<Days> day(PartialDate date) {
        return Optional.ofNullable(date).map(known -> Days.of(known.value()));
    }

    /** The study's period has both dates only where it is sure that it does not end before it starts. */
    private static Optional<Days> period(Study study) {
        PartialDate start = date(status(study).startDateStruct());
        PartialDate end = date(status(study).completionDateStruct());
        if (start == null && end == null || start != null && end != null && !start.isSurelyNotAfter(end)) {
            return Optional.empty();
        }
        return Optional.of(Days.between(start, end));
    }
}
