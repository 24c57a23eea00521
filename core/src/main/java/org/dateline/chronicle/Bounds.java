package org.dateline.chronicle;

import org.dateline.model.MeetingStatus;

/**
 * What the reports of a meeting amount to in time and form, so that a report that cannot be of it is turned away without
 * a look at each of them. What is not turned away may still be of another meeting.
 */
final class Bounds {
    private long firstDay = Long.MAX_VALUE;
    private long dayAfter = Long.MIN_VALUE;

    /** The last start and the first end of the times that are stated. */
    private long lastStart = Long.MIN_VALUE;

    private long firstEnd = Long.MAX_VALUE;

    /** The first day by which it had taken place, and that after the first on which it was called off. */
    private long heldBy = Long.MAX_VALUE;

    private long calledOffBy = Long.MAX_VALUE;

    private boolean call;
    private boolean faceToFace;
    private boolean putOff;

    void add(Report report) {
        Window window = report.window();
        firstDay = Math.min(firstDay, window.firstDay());
        dayAfter = Math.max(dayAfter, window.dayAfter());
        if (window.stated()) {
            lastStart = Math.max(lastStart, window.firstDay());
            firstEnd = Math.min(firstEnd, window.dayAfter());
        }
        if (report.tookPlace()) {
            heldBy = Math.min(heldBy, window.dayAfter());
        }
        if (report.isCalledOff()) {
            calledOffBy = Math.min(calledOffBy, window.date().toEpochDay() + 1);
        }
        call |= report.isCall();
        faceToFace |= report.isFaceToFace();
        putOff |= report.status() == MeetingStatus.POSTPONED;
    }

    /** Whether a report cannot be of the meeting, by the rules that {@link Report} and {@link Life} have. */
    boolean exclude(Report report) {
        return (call && report.isFaceToFace())
                || (faceToFace && report.isCall())
                || lieApart(report.window(), firstDay, dayAfter)
                || (!putOff && report.window().stated() && lieApart(report.window(), lastStart, firstEnd))
                || (report.liesAhead() && wereOverBefore(report.window()));
    }

    /** Whether a window ends before a day or begins after another, by more than accounts of one event may differ. */
    private static boolean lieApart(Window window, long start, long end) {
        return window.dayAfter() + Report.SLIP_IN_DAYS <= start || window.firstDay() - Report.SLIP_IN_DAYS >= end;
    }

    /** Whether it was over when a plan was told; a day that both name would need a plan for a day gone by. */
    private boolean wereOverBefore(Window plan) {
        long told = plan.date().toEpochDay();
        return plan.stated() ? plan.firstDay() >= told && heldBy <= told : Math.min(heldBy, calledOffBy) <= told;
    }
}
