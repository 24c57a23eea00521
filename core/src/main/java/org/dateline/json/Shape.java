package org.dateline.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.chronicle.Conflict;
import org.dateline.chronicle.Evidence;
import org.dateline.model.ActorKind;
import org.dateline.model.HedgeBy;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.MentionKind;
import org.dateline.model.ParticipantPart;
import org.dateline.model.PassageKind;
import org.dateline.model.RoleStatus;
import org.dateline.model.StatementAct;
import org.dateline.model.StatementMode;
import org.dateline.model.TimeBasis;
import org.dateline.model.TimeKind;
import org.dateline.model.TimeModifier;
import org.dateline.model.TimePrecision;
import org.dateline.model.WarningKind;

/**
 * Where in a JSON object the words of the model's enums stand: its own, and those of its parts.
 *
 * <p>A part that is a finding of its own can be left out alone. Without any other part the whole would say something
 * else (a statement without its hedge, a meeting without a participant), so it falls with the part.
 */
final class Shape {
    static final Shape ARTICLE = article();
    static final Shape CHRONICLE = chronicle();

    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final Map<String, Shape> findings = new LinkedHashMap<>();
    private final Map<String, Shape> parts = new LinkedHashMap<>();

    private Shape() {}

    /** The members that hold a word or a list of words, with the words that are known. */
    Map<String, Set<String>> words() {
        return words;
    }

    /** The members whose values can be left out alone. */
    Map<String, Shape> findings() {
        return findings;
    }

    /** The members whose values cannot. */
    Map<String, Shape> parts() {
        return parts;
    }

    private <E extends Enum<E>> Shape word(String member, Class<E> type) {
        words.put(member, Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet()));
        return this;
    }

    private Shape finding(String member, Shape shape) {
        findings.put(member, shape);
        return this;
    }

    private Shape part(String member, Shape shape) {
        parts.put(member, shape);
        return this;
    }

    private static Shape article() {
        return new Shape()
                .finding("passages", new Shape().word("kind", PassageKind.class))
                .finding("actors", actor())
                .finding("statements", statement())
                .finding("meetings", meeting())
                .finding("times", time())
                .finding("warnings", new Shape().word("kind", WarningKind.class));
    }

    private static Shape chronicle() {
        return new Shape()
                .finding("actors", new Shape().word("kind", ActorKind.class))
                .finding("statements", new Shape().word("act", StatementAct.class))
                .finding("meetings", history())
                .finding("warnings", new Shape().word("kind", WarningKind.class));
    }

    /** Reports and conflicts name one another by position, so that none can be left out alone. */
    private static Shape history() {
        Shape report = new Shape()
                .word("status", MeetingStatus.class)
                .word("form", MeetingForm.class)
                .word("joinedBy", Evidence.class);
        return new Shape()
                .word("form", MeetingForm.class)
                .word("status", MeetingStatus.class)
                .part("reports", report)
                .part("conflicts", new Shape().word("about", Conflict.Topic.class));
    }

    private static Shape actor() {
        return new Shape()
                .word("kind", ActorKind.class)
                .finding("roles", new Shape().word("status", RoleStatus.class))
                .finding("mentions", new Shape().word("kind", MentionKind.class));
    }

    private static Shape statement() {
        return new Shape()
                .word("act", StatementAct.class)
                .word("mode", StatementMode.class)
                .part("hedges", new Shape().word("by", HedgeBy.class))
                .finding("time", time());
    }

    private static Shape meeting() {
        return new Shape()
                .word("form", MeetingForm.class)
                .word("status", MeetingStatus.class)
                .part("participants", new Shape().word("part", ParticipantPart.class))
                .finding("time", time())
                .part("mentions", new Shape().word("status", MeetingStatus.class));
    }

    private static Shape time() {
        return new Shape()
                .word("kind", TimeKind.class)
                .word("mod", TimeModifier.class)
                .word("precision", TimePrecision.class)
                .word("basis", TimeBasis.class);
    }
}
