package org.armature.source.ictrp;

import static org.armature.problem.Problem.Kind.MALFORMED;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.armature.source.Places;
import org.armature.source.Reading;
import org.armature.source.ictrp.CsvRecords.Row;
import org.armature.source.register.RegisterReading;
import org.armature.study.SourceFormat;
import org.jspecify.annotations.Nullable;

/** Reads the records of an export in CSV one by one. */
final class CsvReader {
    private final String file;
    private final CsvRecords records;
    private final Consumer<Reading> readings;

    CsvReader(String file, InputStream in, Consumer<Reading> readings) {
        this.file = file;
        this.records = new CsvRecords(in);
        this.readings = readings;
    }

    void read() throws IOException {
        Row header = records.next();
        List<String> names = header == null ? null : names(header);
        if (names == null) {
            reject(file, "the first line does not name the fields, each once", "expected TrialID, Public title, …");
            return;
        }
        long rows = 0;
        for (Row row = records.next(); row != null; row = records.next()) {
            readings.accept(read(Places.line(file, row.line()), names, row));
            rows++;
        }
        if (records.givenUp()) {
            reject(file, "too many records without a closing quote; nothing more was read", "");
        } else if (rows == 0) {
            reject(file, "there is no trial below the names of the fields", "expected one a line");
        }
    }

    private static @Nullable List<String> names(Row header) {
        Set<String> names = new LinkedHashSet<>();
        for (byte[] field : header.fields()) {
            names.add(new String(field, StandardCharsets.UTF_8).strip().replace(' ', '_'));
        }
        return header.wrong() == null && names.size() == header.fields().size() ? List.copyOf(names) : null;
    }

    private static Reading read(String place, List<String> names, Row row) {
        if (row.wrong() != null) {
            return RegisterReading.rejected(
                    place, MALFORMED, "not valid CSV: " + row.wrong(), "quotes inside of a field are doubled");
        }
        if (row.fields().size() != names.size()) {
            String what = row.fields().size() + " fields instead of " + names.size();
            return RegisterReading.rejected(place, MALFORMED, what, "fields with commas in them stand in quotes");
        }
        try {
            return new IctrpRecord(place, SourceFormat.ICTRP_CSV).read(fields(names, row));
        } catch (CharacterCodingException e) {
            return RegisterReading.rejected(
                    place, MALFORMED, "the record has bytes that are not UTF-8", "save the file in UTF-8");
        }
    }

    private static ObjectNode fields(List<String> names, Row row) throws CharacterCodingException {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        List<byte[]> values = new ArrayList<>(row.fields());
        for (int i = 0; i < values.size(); i++) {
            fields.put(names.get(i), RecordBytes.decode(values.get(i), StandardCharsets.UTF_8));
        }
        return fields;
    }

    private void reject(String place, String what, String remedy) {
        readings.accept(RegisterReading.rejected(place, MALFORMED, what, remedy));
    }
}
