package org.dateline.parser.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.ActorId;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.dateline.parser.mention.Party;
import org.dateline.parser.time.FoundTime;
import org.jspecify.annotations.Nullable;

/** One place in the text that tells of a meeting, as it is being read. Positions are token numbers. */
final class Sighting {
    final int trigger;
    final int triggerEnd;
    MeetingForm form;
    final String rule;
    final Map<ActorId, ParticipantPart> participants = new LinkedHashMap<>(4);
    /** The last token that names what is visited. */
    int goal;
    /** Whether it is one of several journeys, and not the first: what time is told before is the first one's. */
    boolean next;

    int start;
    int end;
    /** Null where the words do not say: a bare "the talks". */
    @Nullable
    MeetingStatus status;

    @Nullable
    FoundTime time;

    @Nullable
    Place place;

    @Nullable
    Span topic;
    /** Whether it may take up a meeting that was told before: "the talks", "their meeting". */
    boolean anaphoric;

    /** A noun without article or owner: talks, but not the talks. */
    boolean bare;
    /** Whether it may stand for a meeting by itself. */
    boolean whole;
    /** Whether it is said to be another than those told before: "a second meeting". */
    boolean another;
    /** Whether it is told as one of a series: "a round of talks". */
    boolean serial;
    /** Whether only the clause around "the meeting" names parties, which need not be those that met. */
    boolean loose;
    /** Whether "they" alone names parties, which the sentence before tells better. */
    boolean pronominal;
    /** Whether "with" names one side and nothing the other. */
    boolean oneSided;
    /** Whether it stands behind "after" in what somebody says will be done: it is then the reporter's, not the speaker's. */
    boolean background;
    /** Whether one plural party is enough. */
    boolean joint;
    /** Whether it is a plan that is told in the past: "was due to meet". */
    boolean formerPlan;
    /** Whether it is said to be one of the past: "their last meeting". */
    boolean former;
    /** How real what it takes up should be, where it does not say how real it is: "it was their first meeting"; null for any. */
    @Nullable
    MeetingStatus hint;
    /** The part of those who say "I met" or "we met", where the words name nobody else for it; null for no such words. */
    @Nullable
    ParticipantPart speaks;
    /** "Both sides", of whom the article has no name; null for nobody of the kind. */
    @Nullable
    ActorId sides;

    Sighting(int trigger, int triggerEnd, MeetingForm form, String rule) {
        this.trigger = trigger;
        this.triggerEnd = triggerEnd;
        this.form = form;
        this.rule = rule;
        this.start = trigger;
        this.end = triggerEnd;
    }

    /** The same place in the text, for others to take part. */
    Sighting withoutParticipants() {
        Sighting copy = new Sighting(trigger, triggerEnd, form, rule);
        copy.goal = goal;
        copy.next = next;
        copy.start = start;
        copy.end = end;
        copy.status = status;
        copy.time = time;
        copy.place = place;
        copy.topic = topic;
        copy.anaphoric = anaphoric;
        copy.bare = bare;
        copy.whole = whole;
        copy.another = another;
        copy.serial = serial;
        copy.background = background;
        copy.sides = sides;
        return copy;
    }

    void add(List<Party> parties, ParticipantPart part) {
        for (Party party : parties) {
            participants.putIfAbsent(party.actor(), part);
        }
    }

    void add(ActorId actor, ParticipantPart part) {
        participants.putIfAbsent(actor, part);
    }

    /** Widens what the mention covers. */
    void cover(int from, int to) {
        if (from >= 0) {
            start = Math.min(start, from);
            end = Math.max(end, to);
        }
    }
}
