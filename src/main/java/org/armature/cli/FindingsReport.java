package org.armature.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.armature.conformance.Finding;
import org.armature.conformance.ResourceCheck.Checked;
import org.armature.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The report of a validation: one JSON object for each file or line, valid ones included, so that it can be counted. */
final class FindingsReport implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final @Nullable OutputFile file;

    private FindingsReport(@Nullable OutputFile file) {
        this.file = file;
    }

    /** A report to a file, or to nowhere. */
    static FindingsReport to(@Nullable Path path, Terminal terminal) {
        return new FindingsReport(path == null ? null : OutputFile.open(path, terminal.out()));
    }

    void add(ResourceFormat.Text text, Checked checked) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("place", text.place() + ":" + text.firstLine())
                .put("outcome", checked.errors().isEmpty() ? "valid" : "invalid")
                .put("resources", checked.types().size());
        if (!checked.types().isEmpty()) {
            node.put("type", checked.types().get(0));
        }
        for (Finding finding : checked.findings()) {
            node.withArray("findings")
                    .addObject()
                    .put("severity", finding.severity().code())
                    .put("code", finding.code())
                    .put("path", finding.path())
                    .put("line", finding.line())
                    .put("column", finding.column())
                    .put("rule", finding.rule())
                    .put("message", finding.message())
                    .put("remedy", finding.remedy());
        }
        write(node);
    }

    void unreadable(Problem problem) {
        write(MAPPER.createObjectNode()
                .put("place", problem.where())
                .put("outcome", "unreadable")
                .put("problem", problem.line()));
    }

    private void write(ObjectNode node) {
        if (file == null) {
            return;
        }
        try {
            file.line(MAPPER.writeValueAsBytes(node));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
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
