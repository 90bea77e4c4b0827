package org.armature.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.armature.problem.Problem;
import org.armature.study.Register;
import org.armature.study.RegistryId;
import org.jspecify.annotations.Nullable;

/** The report file: what became of each record, one JSON object a line. */
final class Report implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final @Nullable OutputFile file;

    private Report(@Nullable OutputFile file) {
        this.file = file;
    }

    /** A report to a file, or to nowhere. */
    static Report to(@Nullable Path path, Terminal terminal) {
        return new Report(path == null ? null : OutputFile.open(path, terminal.out()));
    }

    /** Adds a record. */
    void add(String place, @Nullable RegistryId number, Outcome outcome, List<Problem> notes) {
        if (file == null) {
            return;
        }
        ObjectNode node = MAPPER.createObjectNode().put("place", place);
        if (number != null && number.register() == Register.CLINICAL_TRIALS_GOV) {
            node.put("nctId", number.value());
        } else if (number != null) {
            node.put("register", number.register().title()).put("number", number.value());
        }
        node.put("outcome", outcome.result().name().toLowerCase(Locale.ROOT));
        if (!outcome.reason().isEmpty()) {
            node.put("reason", outcome.reason());
        }
        if (outcome.problem() != null) {
            put(node.putObject("problem"), outcome.problem());
        }
        if (!notes.isEmpty()) {
            ArrayNode list = node.putArray("notes");
            notes.forEach(note -> put(list.addObject(), note));
        }
        try {
            file.line(MAPPER.writeValueAsBytes(node));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static void put(ObjectNode node, Problem problem) {
        node.put("kind", problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.put("what", problem.what());
        node.put("where", problem.where());
        node.put("remedy", problem.remedy());
    }

    /** Writes the file under its name; also a report of work that failed half-way is complete. */
    @Override
    public void close() {
        if (file != null) {
            try (file) {
                file.commit();
            }
        }
    }
}
