package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import org.armature.study.IpdSharingStatementModule;
import org.armature.study.IpdSharingStatementModule.IpdSharing;
import org.armature.study.IpdSharingStatementModule.IpdSharingInfoType;
import org.jspecify.annotations.Nullable;

/** The plan to share individual participant data, while a page is being read. */
final class IpdDraft {
    @Nullable
    IpdSharing sharing;

    @Nullable
    String description;

    final List<IpdSharingInfoType> infoTypes = new ArrayList<>();

    @Nullable
    String timeFrame;

    @Nullable
    String accessCriteria;

    @Nullable
    String url;

    /** Adds what will be shared, from texts such as {@code Study Protocol, Statistical Analysis Plan (SAP)}. */
    void addInfoTypes(String text) {
        String label = Names.label(text);
        add(label, "study protocol", "study_protocol", IpdSharingInfoType.STUDY_PROTOCOL);
        add(label, "statistical analysis plan", "sap", IpdSharingInfoType.SAP);
        add(label, "informed consent form", "icf", IpdSharingInfoType.ICF);
        add(label, "clinical study report", "csr", IpdSharingInfoType.CSR);
        add(label, "analytic code", "analytic_code", IpdSharingInfoType.ANALYTIC_CODE);
    }

    private void add(String label, String words, String code, IpdSharingInfoType type) {
        if ((label.contains(words) || label.equals(code)) && !infoTypes.contains(type)) {
            infoTypes.add(type);
        }
    }

    IpdSharingStatementModule build() {
        return new IpdSharingStatementModule(sharing, description, infoTypes, timeFrame, accessCriteria, url);
    }
}
