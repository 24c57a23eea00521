package org.dateline.coding;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Statement;
import org.dateline.model.StatementAct;

/**
 * An event code of CAMEO (Conflict and Mediation Event Observations), as the codebook of 2012 has it.
 *
 * {@snippet file="org/dateline/json/SnippetTest.java" region="cameo"}
 *
 * <p>Immutable; there is one instance of each code.
 */
public final class CameoCode {
    private static final int ROOT_LENGTH = 2;

    private final String code;
    private final String label;

    CameoCode(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The code with some digits.
     *
     * @param code two or three digits
     * @return the code
     * @throws IllegalArgumentException if it is not among the verbal and diplomatic codes that this library knows
     */
    public static CameoCode of(String code) {
        return CodeTables.cameo(Objects.requireNonNull(code, "code"));
    }

    /**
     * The code of an act of speech.
     *
     * @param act the act
     * @return its code
     */
    public static Optional<CameoCode> of(StatementAct act) {
        return CodeTables.of(Objects.requireNonNull(act, "act")).cameo();
    }

    /**
     * The code of a statement.
     *
     * @param statement the statement
     * @return the code of its act; empty if the text says that it was not said
     */
    public static Optional<CameoCode> of(Statement statement) {
        return statement.negated() ? Optional.empty() : of(statement.act());
    }

    /**
     * The code of a form of meeting with a status.
     *
     * @param form how the parties come together
     * @param status whether they do
     * @return the code; a visit's is the visitor's
     */
    public static Optional<CameoCode> of(MeetingForm form, MeetingStatus status) {
        return CodeTables.of(Objects.requireNonNull(form, "form"), Objects.requireNonNull(status, "status"))
                .cameo();
    }

    /**
     * The code of a meeting.
     *
     * @param meeting the meeting
     * @return the code of its form and status; a visit's is the visitor's
     */
    public static Optional<CameoCode> of(Meeting meeting) {
        return of(meeting.form(), meeting.status());
    }

    /**
     * All codes that this library knows.
     *
     * @return an unmodifiable collection in the order of the codebook
     */
    public static Collection<CameoCode> all() {
        return CodeTables.cameo();
    }

    /**
     * The digits.
     *
     * @return two for a root, three for what stands under it
     */
    public String code() {
        return code;
    }

    /**
     * What the codebook calls it.
     *
     * @return the label
     */
    public String label() {
        return label;
    }

    /**
     * The root that this code stands under.
     *
     * @return the code of its first two digits, for a root itself
     */
    public CameoCode root() {
        return of(code.substring(0, ROOT_LENGTH));
    }

    @Override
    public String toString() {
        return code + " " + label;
    }
}
