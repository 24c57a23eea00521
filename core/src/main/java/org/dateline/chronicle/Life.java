package org.dateline.chronicle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/** The reports of one meeting as they come in. */
final class Life {
    private final int number;
    private final List<Told> told = new ArrayList<>(1);

    /** Those that differ in what they tell, so that a meeting told a thousand times is compared with few. */
    private final List<Told> distinct = new ArrayList<>(1);

    private final Set<Account> accounts = new HashSet<>(2);

    private final Bounds bounds = new Bounds();

    /** The last report that it was put off. */
    private @Nullable Told putOff;

    /** A report, where it stands, and the one with which it was found to be of one meeting. */
    record Told(int position, Report report, @Nullable Told mate) {}

    /** What of a report is compared. */
    private record Account(
            List<Party> sides, Window window, MeetingForm form, MeetingStatus status, List<Optional<String>> where) {
        static Account of(Report report) {
            return new Account(
                    report.sides(),
                    report.window(),
                    report.form(),
                    report.status(),
                    List.of(report.country(), report.town()));
        }
    }

    Life(int number) {
        this.number = number;
    }

    /** Its place among the meetings, from 1. */
    int number() {
        return number;
    }

    /** Adds a report, and tells whether none before it gives the same account. */
    boolean add(Report report) {
        Told next = new Told(told.size(), report, mateOf(report, 1));
        told.add(next);
        bounds.add(report);
        boolean differs = accounts.add(Account.of(report));
        if (differs) {
            distinct.add(next);
        }
        if (report.status() == MeetingStatus.POSTPONED) {
            putOff = next;
        }
        return differs;
    }

    /**
     * How much speaks for a report telling of this meeting; 0 if it does not, if that is less than is needed, or if
     * something speaks against it.
     */
    int evidenceFor(Report report, int needed) {
        if (bounds.exclude(report)) {
            return 0;
        }
        Told mate = mateOf(report, needed);
        return mate == null || isAgainst(report) ? 0 : mate.report().strengthFor(report);
    }

    private boolean isAgainst(Report report) {
        for (Told known : distinct) {
            if (known.report().excludes(report) || differInTime(known, report)) {
                return true;
            }
        }
        for (int i = told.size() - 1; i >= 0 && told.get(i).report().isOf(report.article()); i--) {
            if (told.get(i).report().evidenceFor(report).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The first of the reports for which most speaks, if that is as much as is needed. */
    private @Nullable Told mateOf(Report report, int needed) {
        Told mate = null;
        int most = needed - 1;
        for (Told known : distinct) {
            int strength = known.report().mostStrengthFor(report) > most
                    ? known.report().strengthFor(report)
                    : 0;
            if (strength > most) {
                mate = known;
                most = strength;
            }
        }
        return mate;
    }

    /** Whether both name days, other ones, and no delay lies between them that would explain it. */
    private boolean differInTime(Told known, Report report) {
        Report other = known.report();
        boolean explained = putOff != null && putOff.position() >= known.position() && other.liesAhead();
        return !explained
                && other.window().stated()
                && report.window().stated()
                && !other.window().overlaps(report.window())
                && !other.slipsFrom(report);
    }

    ChronicleMeeting toMeeting() {
        Told anchor = anchor();
        Window window = window(anchor.report());
        return ChronicleMeeting.builder()
                .id("m" + number)
                .participants(participants())
                .form(form(anchor.report()))
                .status(anchor.report().status())
                .start(Optional.ofNullable(window.start()))
                .end(Optional.ofNullable(window.end()))
                .place(place(anchor.report()))
                .reports(told.stream().map(next -> report(next, anchor)).toList())
                .conflicts(Conflicts.among(told.stream().map(Told::report).toList()))
                .build();
    }

    /** The report that tells most. */
    private Told anchor() {
        Told anchor = told.get(0);
        for (Told next : told) {
            if (next.report().tellsMoreThan(anchor.report())) {
                anchor = next;
            }
        }
        return anchor;
    }

    private Window window(Report anchor) {
        Window window = anchor.window();
        for (Told next : told) {
            window = window.and(next.report().window()).orElse(window);
        }
        return window;
    }

    private MeetingForm form(Report anchor) {
        return anchor.form() != MeetingForm.TALKS
                ? anchor.form()
                : told.stream()
                        .map(next -> next.report().form())
                        .filter(form -> form != MeetingForm.TALKS)
                        .findFirst()
                        .orElse(MeetingForm.TALKS);
    }

    private Optional<Place> place(Report anchor) {
        return anchor.placeWithoutSpan()
                .or(() -> told.stream()
                        .flatMap(next -> next.report().placeWithoutSpan().stream())
                        .findFirst());
    }

    /** All parties, but no country for which a person of it stands, and nobody twice by an office or by words alone. */
    private List<ActorId> participants() {
        Set<Party> all = new LinkedHashSet<>();
        told.forEach(next -> all.addAll(next.report().parties()));
        Set<String> represented = new HashSet<>();
        all.forEach(party -> represented.addAll(party.isPerson() ? party.countriesOfOffices() : Set.of()));
        return all.stream()
                .filter(party -> told.size() == 1 || !isToldByAnother(party, all, represented))
                .map(Party::id)
                .toList();
    }

    private static boolean isToldByAnother(Party party, Set<Party> all, Set<String> represented) {
        if (party.kind() == ActorKind.COUNTRY) {
            return party.country().map(represented::contains).orElse(false);
        }
        return !party.named()
                && all.stream()
                        .takeWhile(other -> other != party || party.isPerson())
                        .anyMatch(other -> other.isNamelessly(party) || other.isCalledAs(party));
    }

    /** The report that one is joined to: the anchor where something joins them directly, else the one found first. */
    private Optional<Told> mateOf(Told next, Told anchor) {
        if (next == anchor) {
            return Optional.empty();
        }
        if (!next.report().evidenceFor(anchor.report()).isEmpty()) {
            return Optional.of(anchor);
        }
        return next.mate() != null
                ? Optional.of(next.mate())
                : told.stream().filter(other -> other.mate() == next).findFirst();
    }

    private MeetingReport report(Told next, Told anchor) {
        Report report = next.report();
        MeetingReport.Builder builder = MeetingReport.builder()
                .date(report.article().date())
                .article(report.article().article())
                .meeting(report.meeting().id())
                .status(report.status())
                .form(report.form())
                .place(report.placeWithoutSpan());
        if (report.window().stated()) {
            builder.start(Optional.ofNullable(report.window().start()));
            builder.end(Optional.ofNullable(report.window().end()));
        }
        mateOf(next, anchor)
                .ifPresent(other -> builder.joinedTo(other.position()).joinedBy(report.evidenceFor(other.report())));
        return builder.build();
    }
}
