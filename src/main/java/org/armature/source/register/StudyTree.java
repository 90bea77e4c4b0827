package org.armature.source.register;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.armature.study.Register;
import org.armature.study.RegistryId;
import org.armature.study.Study;
import org.armature.study.StudyJson;
import org.jspecify.annotations.Nullable;

/**
 * A study while it is put together, in the shape of the registry's version 2 record. Paths begin below the protocol
 * section: {@code identificationModule/briefTitle}. What a source does not say is not written.
 */
public final class StudyTree {
    private static final String MISC = "/derivedSection/miscInfoModule";

    private final ObjectNode root = StudyJson.mapper().createObjectNode();

    /** A study with this registration, of which nothing else is known. */
    public StudyTree(RegistryId id) {
        if (id.register() == Register.CLINICAL_TRIALS_GOV) {
            put("identificationModule/nctId", id.value());
        } else {
            object("identificationModule/registryId")
                    .put("register", id.register().name())
                    .put("value", id.value());
        }
    }

    /** Puts a text at a path unless it is null or blank. */
    public void put(String path, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            parent(path).put(name(path), text);
        }
    }

    /** Puts a truth value at a path unless it is null. */
    public void put(String path, @Nullable Boolean value) {
        if (value != null) {
            parent(path).put(name(path), value);
        }
    }

    /** Puts a number at a path. */
    public void put(String path, int value) {
        parent(path).put(name(path), value);
    }

    /** Adds a text to the list at a path. */
    public void add(String path, String text) {
        list(path).add(text);
    }

    /** Adds all texts to the list at a path. */
    public void addAll(String path, List<String> texts) {
        texts.forEach(text -> add(path, text));
    }

    /** Adds an object to the list at a path. */
    public ObjectNode addObject(String path) {
        return list(path).addObject();
    }

    /** Adds a further number of the study; the type is one of the registry's, the domain says whose number it is. */
    public void addNumber(String number, String type, @Nullable String domain) {
        ObjectNode info = addObject("identificationModule/secondaryIdInfos")
                .put("id", number)
                .put("type", type);
        if (domain != null) {
            info.put("domain", domain);
        }
    }

    /** Adds a place where a study recruits of which the source states only the country. */
    public ObjectNode addCountry(String country) {
        return addObject("contactsLocationsModule/locations").put("country", country);
    }

    /** Says of which day the data are that the record was taken from. */
    public void dataOf(@Nullable String date) {
        if (date != null) {
            root.withObject(MISC).put("versionHolder", date);
        }
    }

    private ObjectNode object(String path) {
        return root.withObject("/protocolSection/" + path);
    }

    private ArrayNode list(String path) {
        return root.withArray("/protocolSection/" + path);
    }

    private ObjectNode parent(String path) {
        return object(path.substring(0, path.lastIndexOf('/')));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The study, with what its record holds beyond the data model in a section of this name. */
    public Study toStudy(String section, ObjectNode rest) {
        if (!rest.isEmpty()) {
            root.set(section, rest);
        }
        return StudyJson.read(root);
    }
}
