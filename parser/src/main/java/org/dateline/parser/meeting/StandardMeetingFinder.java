package org.dateline.parser.meeting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingForm;
import org.dateline.model.Statement;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.time.Times;
import org.jspecify.annotations.Nullable;

/** Verbs and nouns of meeting give sightings; sightings of one meeting are put together in text order. */
final class StandardMeetingFinder implements MeetingFinder {
    private final Lexicon lexicon;
    private final Clubs clubs;

    StandardMeetingFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.clubs = new Clubs();
    }

    @Override
    public List<Meeting> find(Cast cast, Times times, List<Statement> statements) {
        Reading reading = new Reading(cast, times, lexicon);
        List<Sighting> sightings = sightings(reading);
        sightings.removeIf(sighting -> isContest(sighting, cast));
        if (sightings.isEmpty()) {
            return List.of();
        }
        sightings.sort(Comparator.comparingInt((Sighting sighting) -> sighting.trigger));
        List<Cluster> clusters = clusters(sightings, reading, new Reporters(statements, reading.tokens()));
        List<Meeting> meetings = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (cluster.isMeeting()) {
                meetings.add(cluster.meeting("m" + (meetings.size() + 1), lexicon));
            }
        }
        return List.copyOf(meetings);
    }

    /** "Lund United meet Graz Rovers on Sunday": clubs meet on the field, though they may talk of a player. */
    private boolean isContest(Sighting sighting, Cast cast) {
        boolean may = sighting.form == MeetingForm.IN_PERSON || sighting.form == MeetingForm.VISIT;
        return may
                && sighting.participants.size() > 1
                && sighting.participants.keySet().stream()
                        .allMatch(
                                actor -> cast.actor(actor).filter(clubs::isClub).isPresent());
    }

    private static List<Sighting> sightings(Reading reading) {
        Places places = new Places(reading);
        Agents agents = new Agents(reading);
        Statuses statuses = new Statuses(reading);
        Circumstances circumstances = new Circumstances(reading, places);
        VisitSightings visits = new VisitSightings(reading, agents, statuses, circumstances, places);
        VerbSightings verbs = new VerbSightings(reading, agents, statuses, circumstances, visits);
        NounSightings nouns = new NounSightings(reading, agents, statuses, circumstances, visits, places);
        List<Sighting> found = new ArrayList<>();
        BitSet told = new BitSet();
        for (int group = 0; group < reading.clauses().verbGroups().size(); group++) {
            int before = found.size();
            verbs.find(group, found);
            told.set(group, found.size() > before);
        }
        for (int phrase = 0; phrase < reading.clauses().nounPhrases().size(); phrase++) {
            nouns.find(phrase, told, found);
        }
        new Invitations(reading, agents).hosts(found);
        return new Separate(reading).all(found);
    }

    /** Each sighting joins the latest meeting that it can be of, or begins one. */
    private static List<Cluster> clusters(List<Sighting> sightings, Reading reading, Reporters reporters) {
        List<Cluster> clusters = new ArrayList<>();
        Sides sides = new Sides(reading);
        new Journeys(reading).places(sightings);
        for (Sighting sighting : sightings) {
            Optional<Statement> reporter = reporters.of(sighting);
            reporter.ifPresent(statement -> sides.complete(sighting, statement));
            if (sighting.sides != null && !clusters.isEmpty()) {
                sides.takeUp(sighting, clusters.get(clusters.size() - 1).met());
            }
            lendParties(clusters, sighting, reading);
            Cluster cluster = cluster(clusters, sighting, reading, reporter);
            if (cluster != null) {
                cluster.add(sighting, reading.tokens(), reporter);
            }
        }
        return clusters;
    }

    /** Another meeting is of those who met last, another round of those who were at the one before. */
    private static void lendParties(List<Cluster> clusters, Sighting sighting, Reading reading) {
        if (clusters.isEmpty()) {
            return;
        }
        boolean round = sighting.serial && sighting.participants.isEmpty();
        for (int i = clusters.size() - 1; round && i >= 0; i--) {
            if (clusters.get(i).lendRound(sighting)) {
                return;
            }
        }
        if (!round || reading.has(sighting.trigger, Role.NOUN)) {
            clusters.get(clusters.size() - 1).lendParties(sighting);
        }
    }

    private static @Nullable Cluster cluster(
            List<Cluster> clusters, Sighting sighting, Reading reading, Optional<Statement> reporter) {
        Cluster known = Antecedents.of(clusters, sighting, reporter);
        if (known != null || !sighting.whole) {
            return known;
        }
        Cluster cluster = new Cluster(sighting, reading);
        clusters.add(cluster);
        return cluster;
    }
}
