package org.dateline.parser.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.ActorId;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingMention;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Participant;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.TimeExpression;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** One meeting of the article as its mentions come together. */
final class Cluster {
    /** How many sentences on the countries may stand for those who met. */
    private static final int CLOSE = 3;

    private final Map<ActorId, ParticipantPart> participants = new LinkedHashMap<>(4);
    private final List<MeetingMention> mentions = new ArrayList<>();
    private final String rule;
    private MeetingForm form;
    private boolean whole;
    private boolean joint;
    private boolean serial;
    private @Nullable TimeExpression time;
    private @Nullable Place place;
    private @Nullable Span topic;
    private @Nullable MeetingStatus told;
    private @Nullable MeetingStatus reported;
    /** Whether the reporter says more than that it once was planned. */
    private boolean firm;

    /** Whether it was first told in a headline, which may leave out a name: "Minister visits Peru". */
    private final boolean headline;

    private final Reading reading;
    private final FullerTold fuller;
    /** The sentence of the latest mention. */
    private int sentence;

    Cluster(Sighting first, Reading reading) {
        this.reading = reading;
        this.fuller = new FullerTold(reading);
        this.headline = reading.isHeadline(first.trigger);
        this.form = first.form;
        this.rule = first.rule;
    }

    void add(Sighting sighting, Tokens tokens, Optional<Statement> reporter) {
        if (headline) {
            participants.keySet().removeAll(fuller.replaced(participants, sighting));
        }
        if (mentions.isEmpty() || !sighting.loose && !sighting.pronominal && !isOfCountries(sighting)) {
            sighting.participants.forEach(participants::putIfAbsent);
        } else {
            sighting.participants.forEach(this::addMediator);
        }
        whole |= sighting.whole;
        joint |= sighting.joint;
        serial |= sighting.serial;
        form = form == MeetingForm.TALKS ? sighting.form : form;
        time = timed(sighting);
        boolean elsewhere = isCall(form) && sighting.form == MeetingForm.TALKS;
        place = elsewhere ? place : placed(sighting);
        topic = topic == null ? sighting.topic : topic;
        MeetingStatus status = sighting.status == null ? status() : sighting.status;
        // "said before the talks" looks back, if they are told as held
        boolean looksBack = sighting.loose
                && sighting.status == MeetingStatus.PLANNED
                && !mentions.isEmpty()
                && status() == MeetingStatus.HELD;
        if ((sighting.status != null || mentions.isEmpty()) && !looksBack) {
            note(status, reporter.isPresent());
            firm |= reporter.isEmpty() && !sighting.formerPlan;
        }
        sentence = reading.sentenceOf(sighting.trigger);
        mentions.add(MeetingMention.builder()
                .span(tokens.span(sighting.start, sighting.end))
                .trigger(tokens.span(sighting.trigger, sighting.triggerEnd))
                .status(status)
                .reportedIn(reporter.map(Statement::id))
                .build());
    }

    /** The time that tells more, or to which the meeting is put off. */
    private @Nullable TimeExpression timed(Sighting sighting) {
        // "the talks, which began on Friday, will go on | on Monday": what was held has a day that is past
        boolean later = sighting.time != null
                && !mentions.isEmpty()
                && status() == MeetingStatus.HELD
                && reading.isAhead(sighting.time);
        if (sighting.time == null || later) {
            return time;
        }
        TimeExpression other = sighting.time.time();
        boolean moved = sighting.status == MeetingStatus.POSTPONED && time != null && !Intervals.overlap(time, other);
        return time == null || moved || Intervals.narrower(other, time) ? other : time;
    }

    private void addMediator(ActorId actor, ParticipantPart part) {
        if (part == ParticipantPart.MEDIATOR) {
            participants.putIfAbsent(actor, part);
        }
    }

    /** Those who met, the mediators left aside. */
    List<ActorId> met() {
        return participants.entrySet().stream()
                .filter(participant -> participant.getValue() != ParticipantPart.MEDIATOR)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void note(MeetingStatus status, boolean byReport) {
        if (byReport) {
            reported = reported == null || status.outranks(reported) ? status : reported;
        } else {
            told = told == null || status.outranks(told) ? status : told;
        }
    }

    /** What the reporter says before what he reports; but a plan of the past gives way to what is said to have become of it. */
    MeetingStatus status() {
        if (told == MeetingStatus.PLANNED && !firm && reported != null && Apart.isLost(reported)) {
            return reported;
        }
        return told != null ? told : reported != null ? reported : MeetingStatus.HELD;
    }

    boolean isMeeting() {
        return whole && ((joint || participants.size() > 1) && hasSide() || form == MeetingForm.VISIT && place != null);
    }

    /** Whether somebody takes part who does not mediate. */
    private boolean hasSide() {
        for (ParticipantPart part : participants.values()) {
            if (part != ParticipantPart.MEDIATOR) {
                return true;
            }
        }
        return false;
    }

    /** How many sentences a sighting stands behind the latest mention. */
    int distance(Sighting sighting) {
        return reading.sentenceOf(sighting.trigger) - sentence;
    }

    /** Whether a sighting can be of this meeting. */
    boolean joins(Sighting sighting) {
        int distance = distance(sighting);
        boolean parts = Apart.isOver(status(), sighting) && (distance == 0 || sighting.former);
        if (sighting.another
                || parts
                || Apart.isLostAfterHeld(status(), sighting)
                || !formsJoin(sighting)
                || !timesJoin(sighting)
                || !placesJoin(sighting)) {
            return false;
        }
        if (sighting.pronominal && distance == 1 && participants.size() > 1) {
            return statusesJoin(sighting);
        }
        if (sighting.participants.isEmpty() || sighting.loose) {
            // a meeting that lies ahead is not the talks after which it comes
            boolean away = sighting.status == MeetingStatus.REFUSED
                    && !participants.keySet().containsAll(sighting.participants.keySet());
            boolean elsewhere = sighting.bare && sighting.topic != null && topic == null && form != sighting.form;
            return sighting.anaphoric && !away && !elsewhere && !(sighting.bare && Apart.isOver(status(), sighting));
        }
        boolean told = headline && !fuller.replaced(participants, sighting).isEmpty();
        if (told && (distance < CLOSE || fuller.named(participants, sighting) != null)
                || distance < CLOSE && isOfCountries(sighting)) {
            return statusesJoin(sighting) || fuller.named(participants, sighting) != null;
        }
        int shared = 0;
        for (ActorId actor : sighting.participants.keySet()) {
            shared += participants.containsKey(actor) ? 1 : 0;
        }
        int smaller = Math.min(participants.size(), sighting.participants.size());
        boolean subset = shared == smaller;
        if (sighting.anaphoric && sighting.participants.size() < 2) {
            return subset || isHostedElsewhere(sighting);
        }
        if (form == MeetingForm.VISIT && sighting.whole && participants.size() != sighting.participants.size()) {
            return false;
        }
        return subset
                && (shared > 1
                        || joint && participants.size() == shared
                        || form == MeetingForm.VISIT && !sighting.whole)
                && statusesJoin(sighting);
    }

    /** "A and B will hold talks. C will host the | talks": who hosts them need not take part. */
    private boolean isHostedElsewhere(Sighting sighting) {
        return form != MeetingForm.VISIT
                && participants.size() > 1
                && !participants.containsValue(ParticipantPart.HOST)
                && sighting.participants.containsValue(ParticipantPart.HOST)
                && !sighting.bare
                && distance(sighting) <= CLOSE
                && !Apart.isOver(status(), sighting);
    }

    private boolean isOfCountries(Sighting sighting) {
        return form != MeetingForm.VISIT && fuller.isOfCountries(participants, sighting) && statusesJoin(sighting);
    }

    private boolean formsJoin(Sighting sighting) {
        MeetingForm other = sighting.form;
        if (form == other) {
            return true;
        }
        if (form == MeetingForm.VISIT || other == MeetingForm.VISIT) {
            return false;
        }
        boolean calls = isCall(form) && isCall(other);
        // "the meeting" may have been by video
        boolean online = form == MeetingForm.VIDEO_CALL && sighting.loose;
        boolean there = form == MeetingForm.TALKS && other == MeetingForm.PHONE_CALL && place != null;
        return calls || online || !there && (form == MeetingForm.TALKS || other == MeetingForm.TALKS);
    }

    /** "Another meeting is planned for June": of those who met, where nobody else is named. */
    void lendParties(Sighting sighting) {
        boolean next = sighting.another
                && sighting.participants.isEmpty()
                && sighting.form != MeetingForm.VISIT
                && (sighting.status == MeetingStatus.PLANNED || Apart.isLost(sighting.status));
        if (next && form != MeetingForm.VISIT && Apart.isReal(status()) && distance(sighting) < CLOSE) {
            participants.forEach(sighting::add);
            sighting.whole = true;
            sighting.joint = joint;
        }
    }

    /** "A fourth round is due in June": of those who were at the round of talks told before, however far back. */
    boolean lendRound(Sighting sighting) {
        if (!serial || participants.isEmpty() || !sighting.another) {
            return false;
        }
        participants.forEach(sighting::add);
        sighting.whole = sighting.status != null;
        sighting.joint = joint;
        return true;
    }

    /** Whether both are calls, or neither is. */
    boolean isAsFar(Sighting sighting) {
        return isCall(form) == isCall(sighting.form);
    }

    private static boolean isCall(MeetingForm form) {
        return form == MeetingForm.PHONE_CALL || form == MeetingForm.VIDEO_CALL;
    }

    private @Nullable Place placed(Sighting sighting) {
        return place == null || sighting.place != null && isWithin(sighting.place, place) ? sighting.place : place;
    }

    /** Whether a place lies within a country that was named before: "visits Peru", then "arrives in Lima"; or says more than "the palace". */
    private boolean isWithin(Place narrow, Place wide) {
        if (Places.isVague(wide)) {
            return !Places.isVague(narrow);
        }
        return narrow.country().isPresent()
                && narrow.country().equals(wide.country())
                && reading.isCountry(wide)
                && !reading.isCountry(narrow);
    }

    private boolean timesJoin(Sighting sighting) {
        if (time == null || sighting.time == null) {
            return sighting.time == null || sighting.anaphoric || !sighting.whole || !reading.isLongAgo(sighting.time);
        }
        boolean moved = sighting.anaphoric && sighting.status == MeetingStatus.POSTPONED && !Apart.isReal(status());
        return moved || Intervals.overlap(time, sighting.time.time());
    }

    private boolean placesJoin(Sighting sighting) {
        if (place == null || sighting.place == null || form == MeetingForm.PHONE_CALL) {
            return true;
        }
        boolean sameName = place.name().equalsIgnoreCase(sighting.place.name());
        boolean known = place.country().isPresent() && sighting.place.country().isPresent();
        return sameName || !known || place.country().equals(sighting.place.country());
    }

    /** What was held is not what is planned, unless the words take it up; "talks" without an article does not. */
    private boolean statusesJoin(Sighting sighting) {
        return sighting.anaphoric && !sighting.bare || !Apart.isOver(status(), sighting);
    }

    Meeting meeting(String id, Lexicon lexicon) {
        Meeting.Builder builder = Meeting.builder()
                .id(id)
                .form(form)
                .status(status())
                .mentions(mentions)
                .rule(rule)
                .confidence(lexicon.confidence(rule));
        participants.forEach((actor, part) -> builder.addParticipant(Participant.of(actor, part)));
        if (time != null) {
            builder.time(time);
        }
        if (place != null) {
            builder.place(place);
        }
        if (topic != null) {
            builder.topic(topic);
        }
        return builder.build();
    }
}
