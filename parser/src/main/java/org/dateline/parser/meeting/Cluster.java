package org.dateline.parser.meeting;

import java.time.LocalDateTime;
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
    private final Map<ActorId, ParticipantPart> participants = new LinkedHashMap<>();
    private final List<MeetingMention> mentions = new ArrayList<>();
    private final String rule;
    private MeetingForm form;
    private boolean whole;
    private boolean joint;
    private @Nullable TimeExpression time;
    private @Nullable Place place;
    private @Nullable Span topic;
    private @Nullable MeetingStatus told;
    private @Nullable MeetingStatus reported;

    Cluster(Sighting first) {
        this.form = first.form;
        this.rule = first.rule;
    }

    void add(Sighting sighting, Tokens tokens, Optional<Statement> reporter) {
        if (mentions.isEmpty() || !sighting.loose) {
            sighting.participants.forEach(participants::putIfAbsent);
        }
        whole |= sighting.whole;
        joint |= sighting.joint;
        form = form == MeetingForm.TALKS ? sighting.form : form;
        time = time == null && sighting.time != null ? sighting.time.time() : time;
        place = place == null ? sighting.place : place;
        topic = topic == null ? sighting.topic : topic;
        MeetingStatus status = sighting.status == null ? status() : sighting.status;
        if (sighting.status != null || mentions.isEmpty()) {
            note(status, reporter.isPresent());
        }
        mentions.add(MeetingMention.builder()
                .span(tokens.span(sighting.start, sighting.end))
                .trigger(tokens.span(sighting.trigger, sighting.triggerEnd))
                .status(status)
                .reportedIn(reporter.map(Statement::id))
                .build());
    }

    private void note(MeetingStatus status, boolean byReport) {
        if (byReport) {
            reported = reported == null || status.outranks(reported) ? status : reported;
        } else {
            told = told == null || status.outranks(told) ? status : told;
        }
    }

    /** What the reporter says before what he reports. */
    MeetingStatus status() {
        return told != null ? told : reported != null ? reported : MeetingStatus.HELD;
    }

    boolean isMeeting() {
        return whole
                && (participants.size() > 1
                        || joint && !participants.isEmpty()
                        || form == MeetingForm.VISIT && place != null);
    }

    /** Whether a sighting can be of this meeting. */
    boolean joins(Sighting sighting) {
        if (sighting.another || !formsJoin(sighting) || !timesJoin(sighting) || !placesJoin(sighting)) {
            return false;
        }
        if (sighting.participants.isEmpty() || sighting.loose) {
            return sighting.anaphoric;
        }
        int shared = 0;
        for (ActorId actor : sighting.participants.keySet()) {
            shared += participants.containsKey(actor) ? 1 : 0;
        }
        int smaller = Math.min(participants.size(), sighting.participants.size());
        boolean subset = shared == smaller;
        if (sighting.anaphoric && sighting.participants.size() < 2) {
            return subset;
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

    private boolean formsJoin(Sighting sighting) {
        MeetingForm other = sighting.form;
        if (form == other) {
            return true;
        }
        if (form == MeetingForm.VISIT || other == MeetingForm.VISIT) {
            return false;
        }
        boolean calls = isCall(form) && isCall(other);
        return calls || form == MeetingForm.TALKS || other == MeetingForm.TALKS;
    }

    private static boolean isCall(MeetingForm form) {
        return form == MeetingForm.PHONE_CALL || form == MeetingForm.VIDEO_CALL;
    }

    private boolean timesJoin(Sighting sighting) {
        if (time == null || sighting.time == null) {
            return true;
        }
        TimeExpression other = sighting.time.time();
        return overlap(time.start(), time.end(), other.start(), other.end());
    }

    private static boolean overlap(
            Optional<LocalDateTime> start,
            Optional<LocalDateTime> end,
            Optional<LocalDateTime> from,
            Optional<LocalDateTime> to) {
        boolean known = start.isPresent() && end.isPresent() && from.isPresent() && to.isPresent();
        return !known || start.get().isBefore(to.get()) && from.get().isBefore(end.get());
    }

    private boolean placesJoin(Sighting sighting) {
        if (place == null || sighting.place == null || form == MeetingForm.PHONE_CALL) {
            return true;
        }
        boolean sameName = place.name().equalsIgnoreCase(sighting.place.name());
        boolean known = place.country().isPresent() && sighting.place.country().isPresent();
        return sameName || !known || place.country().equals(sighting.place.country());
    }

    /** What was held is not what is planned, unless the words take it up. */
    private boolean statusesJoin(Sighting sighting) {
        boolean was = status() == MeetingStatus.HELD;
        boolean ahead = sighting.status == MeetingStatus.PLANNED || sighting.status == MeetingStatus.PROPOSED;
        boolean wasAhead = status() == MeetingStatus.PLANNED || status() == MeetingStatus.PROPOSED;
        boolean apart = was && ahead || wasAhead && sighting.status == MeetingStatus.HELD;
        return !apart || sighting.anaphoric;
    }

    Meeting meeting(String id, Lexicon lexicon) {
        Meeting.Builder builder = Meeting.builder()
                .id(id)
                .form(form)
                .status(status())
                .mentions(mentions)
                .rule(rule)
                .confidence(lexicon.confidence(rule));
        participants.forEach((actor, part) -> builder.addParticipants(Participant.of(actor, part)));
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
