package org.armature.source.ctgovxml;

import java.util.List;

/** How many participants came how far. */
final class ParticipantFlow {
    private ParticipantFlow() {}

    /** The {@code participantFlowModule}. */
    static Fields of(Element flow) {
        return new Fields()
                .put("preAssignmentDetails", flow.markup("pre_assignment_details"))
                .put("recruitmentDetails", flow.markup("recruitment_details"))
                .objects("groups", ResultValues.groups(flow))
                .objects(
                        "periods",
                        flow.child("period_list").children("period").stream()
                                .map(ParticipantFlow::period)
                                .toList());
    }

    private static Fields period(Element period) {
        List<Element> milestones = period.child("milestone_list").children("milestone");
        List<Element> reasons = period.child("drop_withdraw_reason_list").children("drop_withdraw_reason");
        return new Fields()
                .put("title", period.text("title"))
                .objects(
                        "milestones",
                        milestones.stream()
                                .map(milestone -> step(milestone, "achievements"))
                                .toList())
                .objects(
                        "dropWithdraws",
                        reasons.stream().map(reason -> step(reason, "reasons")).toList());
    }

    private static Fields step(Element step, String numbers) {
        return new Fields()
                .put("type", step.text("title"))
                .objects(
                        numbers,
                        step.child("participants_list").children("participants").stream()
                                .map(participants -> new Fields()
                                        .put("groupId", ResultValues.group(participants.attribute("group_id")))
                                        .put("comment", participants.markup())
                                        .put("numSubjects", participants.attribute("count")))
                                .toList());
    }
}
