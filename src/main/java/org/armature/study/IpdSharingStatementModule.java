package org.armature.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan to share individual participant data. */
public record IpdSharingStatementModule(
        @Nullable IpdSharing ipdSharing,
        @Nullable String description,
        List<IpdSharingInfoType> infoTypes,
        @Nullable String timeFrame,
        @Nullable String accessCriteria,
        @Nullable String url) {
    public static final IpdSharingStatementModule EMPTY =
            new IpdSharingStatementModule(null, null, List.of(), null, null, null);

    public IpdSharingStatementModule {
        infoTypes = Lists.copyOf(infoTypes);
    }

    /** Whether individual participant data will be shared. */
    public enum IpdSharing {
        YES,
        NO,
        UNDECIDED
    }

    /** What will be shared beside the data. */
    public enum IpdSharingInfoType {
        STUDY_PROTOCOL,
        SAP,
        ICF,
        CSR,
        ANALYTIC_CODE
    }
}
