package org.armature.source.register;

import static org.armature.problem.Problem.Kind.INVALID;

import java.util.ArrayList;
import java.util.List;
import org.armature.problem.Problem;
import org.armature.source.Reading;
import org.armature.source.Shortened;
import org.armature.source.UnmodeledNotes;
import org.armature.study.SourceFormat;
import org.armature.study.SourcedStudy;
import org.armature.study.Study;

/** From what a reader has put together to the outcome of reading. */
public final class RegisterReading {
    private RegisterReading() {}

    /** The trial, with a note for each value that has no place in the data model. */
    public static Reading trial(
            String place, StudyTree tree, SourceRecord record, Section section, List<Problem> notes) {
        Study study;
        try {
            study = tree.toStudy(section.name(), record.rest());
        } catch (IllegalArgumentException e) {
            return rejected(place, INVALID, "not a study: " + Shortened.of(String.valueOf(e.getMessage())), "");
        }
        List<Problem> all = new ArrayList<>(notes);
        all.addAll(UnmodeledNotes.of(place, study));
        return new Reading.Trial(place, new SourcedStudy(study, section.format()), List.copyOf(all));
    }

    /** A record that is no trial. */
    public static Reading rejected(String place, Problem.Kind kind, String what, String remedy) {
        return new Reading.Rejected(place, new Problem(kind, what, place, remedy));
    }

    /** The part of a study's record that holds what the data model does not know, and the format that it came in. */
    public record Section(String name, SourceFormat format) {}
}
