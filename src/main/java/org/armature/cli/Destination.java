package org.armature.cli;

import java.util.List;
import org.armature.study.SourcedStudy;

/** Where an import brings its studies. */
interface Destination extends AutoCloseable {

    /** How many studies are best loaded at a time. */
    int batch();

    /**
     * Loads studies; each is loaded whole or not at all, whatever happens to the others.
     *
     * @return one outcome for each study, in the same order
     * @throws Failure where no further study can be loaded
     */
    List<Outcome> load(List<SourcedStudy> studies);

    @Override
    void close();
}
