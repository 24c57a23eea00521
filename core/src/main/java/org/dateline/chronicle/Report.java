package org.dateline.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.ActorKind;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Place;

/**
 * One article's account of a meeting, with what it takes to compare it with another's.
 *
 * @param sides who comes together: the parties without mediators, and the country of a visit whose host is not named
 * @param country where it takes place, or whose the host is
 * @param town the place within the country, as bare words
 */
record Report(
        Digest article,
        Meeting meeting,
        List<Party> parties,
        List<Party> sides,
        Window window,
        Optional<String> country,
        Optional<String> town) {
    private static final int EVIDENCE_COUNTS = 2;

    /** Accounts of one event may differ by this many days. */
    static final int SLIP_IN_DAYS = 3;

    static Report of(Digest article, Meeting meeting, ActorMerger actors) {
        List<Party> parties = parties(article, meeting, actors, false);
        List<Party> sides = new ArrayList<>(parties(article, meeting, actors, true));
        Optional<String> placed = meeting.place().flatMap(Place::country);
        Optional<String> country = placed.or(() -> hostCountry(article, meeting, actors));
        if (meeting.form() == MeetingForm.VISIT && sides.size() == 1 && placed.isPresent()) {
            sides.add(actors.country(placed.get()));
        }
        Optional<String> town = meeting.place()
                .filter(place -> !place.country()
                        .map(actors::country)
                        .map(land -> land.isNamed(place.name()))
                        .orElse(false))
                .map(place -> BareWords.of(place.name()));
        return new Report(
                article, meeting, parties, List.copyOf(sides), Window.of(meeting, article.date()), country, town);
    }

    private static List<Party> parties(Digest article, Meeting meeting, ActorMerger actors, boolean principal) {
        return meeting.participants().stream()
                .filter(participant -> !principal || participant.part() != ParticipantPart.MEDIATOR)
                .map(participant -> actors.partyOf(article, participant.actor()))
                .distinct()
                .toList();
    }

    private static Optional<String> hostCountry(Digest article, Meeting meeting, ActorMerger actors) {
        return meeting.participants().stream()
                .filter(participant -> participant.part() == ParticipantPart.HOST)
                .flatMap(host -> actors.partyOf(article, host.actor()).country().stream())
                .findFirst();
    }

    MeetingStatus status() {
        return meeting.status();
    }

    MeetingForm form() {
        return meeting.form();
    }

    boolean isCall() {
        return form() == MeetingForm.PHONE_CALL || form() == MeetingForm.VIDEO_CALL;
    }

    boolean isFaceToFace() {
        return form() == MeetingForm.IN_PERSON || form() == MeetingForm.VISIT;
    }

    boolean tookPlace() {
        return status() == MeetingStatus.HELD || status() == MeetingStatus.UNDERWAY;
    }

    boolean isCalledOff() {
        return status() == MeetingStatus.CANCELLED || status() == MeetingStatus.REFUSED;
    }

    boolean liesAhead() {
        return status() == MeetingStatus.POSSIBLE
                || status() == MeetingStatus.PROPOSED
                || status() == MeetingStatus.PLANNED;
    }

    Optional<Place> placeWithoutSpan() {
        return meeting.place().map(place -> place.withSpan(Optional.empty()));
    }

    boolean isOf(Digest other) {
        return article.article().equals(other.article());
    }

    /**
     * Whether this says more than one before it: by its status, where what was put off may be planned again; else by
     * naming its people and its day. Of plans that say as much the last counts, since plans change; of events the first.
     */
    boolean tellsMoreThan(Report earlier) {
        boolean again = earlier.status() == MeetingStatus.POSTPONED && status() == MeetingStatus.PLANNED;
        if (again || status() != earlier.status()) {
            return again || status().outranks(earlier.status());
        }
        int more = Integer.compare(detail(), earlier.detail());
        return more > 0 || (more == 0 && liesAhead());
    }

    private int detail() {
        boolean named =
                sides.size() > 1 && sides.stream().allMatch(side -> side.named() && side.kind() != ActorKind.COUNTRY);
        return (named ? 2 : 0) + (window.stated() ? 2 : 0) + (meeting.place().isPresent() ? 1 : 0);
    }

    /** What speaks for this and another telling of one meeting; empty if they do not. */
    Set<Evidence> evidenceFor(Report other) {
        boolean overlap = window.overlaps(other.window);
        if (!overlap && !slipsFrom(other) || !formsAgree(other) || !placesAgree(other)) {
            return Set.of();
        }
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        if (!sidesAgree(other, evidence) || (!overlap && !evidence.contains(Evidence.PARTICIPANTS))) {
            return Set.of();
        }
        if (overlap) {
            evidence.add(Evidence.TIME);
        }
        if (form() == other.form()) {
            evidence.add(Evidence.FORM);
        }
        if (sharesPlace(other)) {
            evidence.add(Evidence.PLACE);
        }
        return isOf(other.article) && !isToldAgainBy(other, evidence) ? Set.of() : evidence;
    }

    /**
     * How much speaks for one meeting: each piece of evidence, then a day that both name rather than two wide intervals,
     * then that neither has a side more than the other.
     */
    int strengthFor(Report other) {
        int evidence = evidenceFor(other).size();
        return evidence == 0 ? 0 : strengthOf(evidence, other);
    }

    private int strengthOf(int evidence, Report other) {
        return EVIDENCE_COUNTS * evidence
                + (isOnTheDayOf(other) ? 1 : 0)
                + (sides.size() == other.sides.size() ? 1 : 0);
    }

    /** As much as can speak for one meeting at most, told without a look at who comes together. */
    int mostStrengthFor(Report other) {
        int evidence = (Party.anyNameless(sides) || Party.anyNameless(other.sides) ? 2 : 1)
                + (window.overlaps(other.window) ? 1 : 0)
                + (form() == other.form() ? 1 : 0)
                + (sharesPlace(other) ? 1 : 0);
        return strengthOf(evidence, other);
    }

    /** An article that tells of two meetings means two, unless one of them is told once by names and once without. */
    private boolean isToldAgainBy(Report other, Set<Evidence> evidence) {
        return status() == other.status() && !evidence.contains(Evidence.PARTICIPANTS);
    }

    /** Whether the two cannot be of one meeting, whatever else speaks for it. */
    boolean excludes(Report other) {
        return (isCall() && other.isFaceToFace())
                || (isFaceToFace() && other.isCall())
                || isOverBefore(other)
                || other.isOverBefore(this);
    }

    /** What was called off, or took place, is not what is planned afterwards, but for a day that both name. */
    private boolean isOverBefore(Report other) {
        if (!other.liesAhead() || !(isCalledOff() || tookPlace())) {
            return false;
        }
        LocalDate told = other.article.date();
        boolean over = isCalledOff() ? article.date().isBefore(told) : window.endsBy(told);
        return over && !isOnTheDayOf(other);
    }

    private boolean isOnTheDayOf(Report other) {
        return window.stated() && other.window.stated() && window.overlaps(other.window);
    }

    /** Whether both name days that differ by a few, of a meeting that was still ahead when one of them was written. */
    boolean slipsFrom(Report other) {
        return window.isDay()
                && other.window.isDay()
                && window.daysTo(other.window) <= SLIP_IN_DAYS
                && form() == other.form()
                && (liesAhead() || other.liesAhead())
                && (liesAhead() || tookPlace())
                && (other.liesAhead() || other.tookPlace())
                && isStillAheadOf(other)
                && other.isStillAheadOf(this);
    }

    private boolean isStillAheadOf(Report other) {
        return !liesAhead() || !other.window.endsBy(article.date());
    }

    /** A call never joins a visit; talks may be anything. */
    private boolean formsAgree(Report other) {
        return form() == other.form()
                || form() == MeetingForm.TALKS
                || other.form() == MeetingForm.TALKS
                || (isFaceToFace() && other.isFaceToFace());
    }

    /** Accounts that differ in the place are of one meeting only if both name its day. */
    private boolean placesAgree(Report other) {
        boolean countriesDiffer = country.isPresent() && other.country.isPresent() && !country.equals(other.country);
        if (!countriesDiffer && !townsDiffer(other)) {
            return true;
        }
        return form() == other.form() && window.isDay() && other.window.isDay() && window.overlaps(other.window);
    }

    private boolean sharesPlace(Report other) {
        return country.isPresent() && country.equals(other.country) && !townsDiffer(other);
    }

    private boolean townsDiffer(Report other) {
        return town.isPresent() && other.town.isPresent() && !town.equals(other.town);
    }

    /** Whether each side of the report with fewer has a counterpart of its own in the other, which has not many more. */
    private boolean sidesAgree(Report other, Set<Evidence> evidence) {
        boolean hasFewer = sides.size() <= other.sides.size();
        List<Party> fewer = hasFewer ? sides : other.sides;
        List<Party> left = new ArrayList<>(hasFewer ? other.sides : sides);
        if (fewer.size() < 2 || left.size() > 2 * fewer.size()) {
            return (isOfOneGroup(other) || isVisitOfOne(fewer, left, other)) && evidence.add(Evidence.PARTICIPANTS);
        }
        List<Party> unmatched = new ArrayList<>(fewer);
        unmatched.removeIf(left::remove);
        for (Party party : unmatched) {
            Optional<Evidence> standIn = standIn(party, left);
            if (standIn.isEmpty()) {
                return false;
            }
            evidence.add(standIn.get());
        }
        if (unmatched.isEmpty()) {
            evidence.add(Evidence.PARTICIPANTS);
        }
        return true;
    }

    /** Whether both are visits of one visitor, of whom one report does not say where he goes, on a day that both name. */
    private boolean isVisitOfOne(List<Party> fewer, List<Party> more, Report other) {
        return fewer.size() == 1
                && more.contains(fewer.get(0))
                && form() == MeetingForm.VISIT
                && other.form() == MeetingForm.VISIT
                && isOnTheDayOf(other);
    }

    /** Whether both are of a group without a name that is called the same, on a day and in a country that both name. */
    private boolean isOfOneGroup(Report other) {
        return sides.size() == 1
                && other.sides.size() == 1
                && sides.get(0).isCalledAs(other.sides.get(0))
                && isOnTheDayOf(other)
                && country.isPresent()
                && country.equals(other.country);
    }

    /** Takes out who stands for a party, or is stood for by it, and tells by what. */
    private static Optional<Evidence> standIn(Party party, List<Party> left) {
        for (Party its : left) {
            boolean country = party.isRepresentedBy(its) || its.isRepresentedBy(party);
            if (country || party.isNamelessly(its) || its.isNamelessly(party)) {
                left.remove(its);
                return Optional.of(country ? Evidence.COUNTRY_FOR_PERSON : Evidence.OFFICE_FOR_PERSON);
            }
        }
        return Optional.empty();
    }
}
