package org.armature.cli;

import java.io.PrintStream;
import org.armature.eligibility.proposal.Proposal;

/** Counts what came of the questions. */
final class ProposalTally {
    private int expressed;
    private int text;
    private int unusable;
    private int unanswered;
    private int notAsked;

    void add(Proposal proposal) {
        if (proposal instanceof Proposal.Expressed) {
            expressed++;
        } else if (proposal instanceof Proposal.StaysText) {
            text++;
        } else if (proposal instanceof Proposal.Unusable) {
            unusable++;
        } else if (proposal instanceof Proposal.NoAnswer) {
            unanswered++;
        } else {
            notAsked++;
        }
    }

    /** Whether some question has no answer because something failed. */
    boolean failed() {
        return unanswered > 0;
    }

    void print(PrintStream err) {
        err.printf(
                "  criteria: %,d asked, %,d proposed, %,d stay text, %,d unusable, %,d without answer, %,d not asked%n",
                expressed + text + unusable + unanswered, expressed, text, unusable, unanswered, notAsked);
    }
}
