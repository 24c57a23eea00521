package org.dateline.coding;

import java.util.Objects;
import java.util.Optional;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Statement;
import org.dateline.model.StatementAct;

/**
 * An event type of PLOVER with its mode.
 *
 * @param event the event type
 * @param mode how it is done, where the manual has a mode for it
 */
public record PloverCode(PloverEvent event, Optional<String> mode) {
    /**
     * Makes a code.
     *
     * @param event the event type
     * @param mode the mode
     */
    public PloverCode {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(mode, "mode");
    }

    /**
     * The code of an act of speech.
     *
     * @param act the act
     * @return its code; empty for comments and appeals, which PLOVER does not code
     */
    public static Optional<PloverCode> of(StatementAct act) {
        return CodeTables.of(Objects.requireNonNull(act, "act")).plover();
    }

    /**
     * The code of a statement.
     *
     * @param statement the statement
     * @return the code of its act; empty if the text says that it was not said
     */
    public static Optional<PloverCode> of(Statement statement) {
        return statement.negated() ? Optional.empty() : of(statement.act());
    }

    /**
     * The code of a form of meeting with a status.
     *
     * @param form how the parties come together
     * @param status whether they do
     * @return the code
     */
    public static Optional<PloverCode> of(MeetingForm form, MeetingStatus status) {
        return CodeTables.of(Objects.requireNonNull(form, "form"), Objects.requireNonNull(status, "status"))
                .plover();
    }

    /**
     * The code of a meeting.
     *
     * @param meeting the meeting
     * @return the code of its form and status
     */
    public static Optional<PloverCode> of(Meeting meeting) {
        return of(meeting.form(), meeting.status());
    }

    @Override
    public String toString() {
        return event + mode.map(name -> "/" + name).orElse("");
    }
}
