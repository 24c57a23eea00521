package org.dateline.chronicle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.chronicle.ActorMerger.Party;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingForm;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Place;

/** One article's account of a meeting, with what it takes to compare it with another's. */
record Report(Article article, Meeting meeting, List<Party> parties, Window window, Optional<String> country) {
    private static final Set<MeetingForm> FACE_TO_FACE = EnumSet.of(MeetingForm.IN_PERSON, MeetingForm.VISIT);

    static Report of(Article article, Meeting meeting, ActorMerger actors) {
        List<Party> parties = meeting.participants().stream()
                .map(participant -> actors.partyOf(article, participant.actor()))
                .distinct()
                .toList();
        Optional<String> country =
                meeting.place().flatMap(Place::country).or(() -> hostCountry(article, meeting, actors));
        return new Report(article, meeting, parties, Window.of(meeting, article.date()), country);
    }

    private static Optional<String> hostCountry(Article article, Meeting meeting, ActorMerger actors) {
        return meeting.participants().stream()
                .filter(participant -> participant.part() == ParticipantPart.HOST)
                .flatMap(host -> actors.partyOf(article, host.actor()).country().stream())
                .findFirst();
    }

    boolean isOf(Article other) {
        return article.id().equals(other.id());
    }

    /** What speaks for this and another telling of one meeting; empty if they do not. */
    Set<Evidence> evidenceFor(Report other) {
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        if (isOf(other.article)
                || !window.overlaps(other.window)
                || !formsAgree(other)
                || !partiesAgree(other, evidence)) {
            return Set.of();
        }
        evidence.add(Evidence.TIME);
        if (meeting.form() == other.meeting.form()) {
            evidence.add(Evidence.FORM);
        }
        if (country.isPresent() && country.equals(other.country)) {
            evidence.add(Evidence.PLACE);
        }
        return evidence;
    }

    /** A call never joins a visit; talks may be anything; a visit joins a meeting in person in that country. */
    private boolean formsAgree(Report other) {
        MeetingForm form = meeting.form();
        MeetingForm its = other.meeting.form();
        if (form == its || form == MeetingForm.TALKS || its == MeetingForm.TALKS) {
            return true;
        }
        return FACE_TO_FACE.contains(form)
                && FACE_TO_FACE.contains(its)
                && (country.isEmpty() || other.country.isEmpty() || country.equals(other.country));
    }

    /** Whether each party of the report with fewer has a counterpart of its own in the other. */
    private boolean partiesAgree(Report other, Set<Evidence> evidence) {
        boolean hasFewer = parties.size() <= other.parties.size();
        List<Party> fewer = hasFewer ? parties : other.parties;
        List<Party> left = new ArrayList<>(hasFewer ? other.parties : parties);
        List<Party> unmatched = new ArrayList<>();
        for (Party party : fewer) {
            if (!left.remove(party)) {
                unmatched.add(party);
            }
        }
        for (Party party : unmatched) {
            Optional<Party> match = left.stream()
                    .filter(its -> party.isRepresentedBy(its) || its.isRepresentedBy(party))
                    .findFirst();
            if (match.isEmpty()) {
                return false;
            }
            left.remove(match.get());
        }
        evidence.add(unmatched.isEmpty() ? Evidence.PARTICIPANTS : Evidence.COUNTRY_FOR_PERSON);
        return fewer.size() > 1;
    }
}
