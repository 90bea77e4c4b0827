package org.armature.source;

import static org.armature.problem.Problem.Kind.UNMODELED;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.armature.problem.Problem;
import org.armature.study.Study;
import org.armature.study.Unmodeled;

/** Says of each value of a record that the data model does not know that it was kept. */
public final class UnmodeledNotes {
    private UnmodeledNotes() {}

    /** One note for each value that says something, in the order of the record. */
    public static List<Problem> of(String place, Study study) {
        List<Problem> notes = new ArrayList<>();
        for (Unmodeled unmodeled : study.unmodeled()) {
            JsonNode value = unmodeled.value();
            if (!value.isNull() && !(value.isContainerNode() && value.isEmpty())) {
                notes.add(new Problem(
                        UNMODELED,
                        "the data model does not know " + Shortened.of(value.toString()),
                        Places.path(place, unmodeled.path()),
                        "it is kept as it is"));
            }
        }
        return List.copyOf(notes);
    }
}
