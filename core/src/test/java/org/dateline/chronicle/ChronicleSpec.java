package org.dateline.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Participant;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Place;
import org.dateline.model.Role;
import org.dateline.model.TimeBasis;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimeKind;
import org.dateline.model.TimePrecision;

/** One case of a golden file of chronicles. */
record ChronicleSpec(String title, List<Article> articles, String expected) {
    private static final String BORDER = "--";

    static List<ChronicleSpec> read(String text) {
        Map<String, Actor> cast = new LinkedHashMap<>();
        List<ChronicleSpec> cases = new ArrayList<>();
        List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
        for (String line : lines) {
            if (line.startsWith("@ ")) {
                String[] fields = fields(line.substring(2));
                cast.put(fields[0], actor(fields));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("== ")) {
                int border = i + lines.subList(i, lines.size()).indexOf(BORDER);
                int end = border + 1;
                while (end < lines.size() && !lines.get(end).startsWith("== ")) {
                    end++;
                }
                cases.add(new ChronicleSpec(
                        lines.get(i).substring(3),
                        articles(lines.subList(i + 1, border), cast),
                        String.join("\n", lines.subList(border + 1, end)).strip()));
            }
        }
        return cases;
    }

    /** The text of a file with the histories as they are found now. */
    static String withHistories(String text) {
        StringBuilder anew = new StringBuilder();
        List<ChronicleSpec> cases = read(text);
        int next = 0;
        boolean input = true;
        for (String line : text.lines().toList()) {
            input |= line.startsWith("== ");
            if (input) {
                anew.append(line).append('\n');
            }
            if (line.equals(BORDER)) {
                input = false;
                anew.append(printed(Chronicle.of(cases.get(next++).articles())))
                        .append(next < cases.size() ? "\n\n" : "\n");
            }
        }
        return anew.toString();
    }

    static String printed(Chronicle chronicle) {
        Map<ActorId, String> names =
                chronicle.actors().stream().collect(Collectors.toMap(ChronicleActor::id, ChronicleActor::name));
        return chronicle.meetings().stream()
                .map(meeting -> printed(meeting, names))
                .collect(Collectors.joining("\n"));
    }

    private static String printed(ChronicleMeeting meeting, Map<ActorId, String> names) {
        StringBuilder out = new StringBuilder();
        out.append(meeting.id())
                .append(' ')
                .append(meeting.status())
                .append(' ')
                .append(meeting.form());
        out.append(meeting.participants().stream().map(names::get).collect(Collectors.joining(", ", " | ", " | ")));
        out.append(days(meeting.start(), meeting.end())).append(place(meeting.place()));
        int i = 0;
        for (MeetingReport report : meeting.reports()) {
            out.append("\n  ")
                    .append(i++)
                    .append(": ")
                    .append(report.date())
                    .append(' ')
                    .append(report.status());
            out.append(' ').append(report.form().orElseThrow()).append(" | ");
            out.append(days(report.start(), report.end())).append(place(report.place()));
            report.joinedTo()
                    .ifPresent(other -> out.append(" | to ")
                            .append(other)
                            .append(" by ")
                            .append(report.joinedBy().stream().map(Enum::name).collect(Collectors.joining(" "))));
        }
        for (Conflict conflict : meeting.conflicts()) {
            out.append("\n  conflict ").append(conflict.about());
            conflict.reports().forEach(report -> out.append(' ').append(report));
        }
        return out.toString();
    }

    private static String days(Optional<LocalDate> start, Optional<LocalDate> end) {
        Optional<LocalDate> last = end.map(day -> day.minusDays(1));
        if (start.equals(last)) {
            return start.map(LocalDate::toString).orElse("-");
        }
        return start.map(LocalDate::toString).orElse("") + ".."
                + last.map(LocalDate::toString).orElse("");
    }

    private static String place(Optional<Place> place) {
        return place.map(where -> " | " + where.name() + " " + where.country().orElse("-"))
                .orElse(" | -");
    }

    private static List<Article> articles(List<String> lines, Map<String, Actor> cast) {
        List<Article> articles = new ArrayList<>();
        Map<LocalDate, Integer> numbers = new HashMap<>();
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (line.startsWith("+ ")) {
                articles.add(with(articles.remove(articles.size() - 1), fields(line.substring(2)), cast));
            } else {
                int space = line.indexOf(' ');
                LocalDate date = LocalDate.parse(line.substring(0, space));
                Article article = Article.builder()
                        .id(date + String.format(Locale.ROOT, "-%02d", numbers.merge(date, 1, Integer::sum)))
                        .date(date)
                        .text("")
                        .build();
                articles.add(with(article, fields(line.substring(space + 1)), cast));
            }
        }
        return articles;
    }

    /** Adds a meeting of the fields status and form, participants, days and place, with those who take part. */
    private static Article with(Article article, String[] fields, Map<String, Actor> cast) {
        String[] kind = fields[0].split(" ");
        Meeting.Builder meeting = Meeting.builder()
                .id("m" + (article.meetings().size() + 1))
                .status(MeetingStatus.valueOf(kind[0]))
                .form(MeetingForm.valueOf(kind[1]))
                .time(time(fields[2]))
                .place(place(fields[3]));
        Map<ActorId, Actor> actors = article.actors().stream()
                .collect(Collectors.toMap(Actor::id, actor -> actor, (one, other) -> one, LinkedHashMap::new));
        for (String field : fields[1].split(", ")) {
            Optional<ParticipantPart> part = Arrays.stream(ParticipantPart.values())
                    .filter(word -> field.startsWith(word + " "))
                    .findFirst();
            String key =
                    part.map(word -> field.substring(word.name().length() + 1)).orElse(field);
            Actor actor = Optional.ofNullable(cast.get(key)).orElseThrow(() -> new IllegalArgumentException(key));
            actors.put(actor.id(), actor);
            meeting.addParticipants(Participant.of(actor.id(), part.orElse(ParticipantPart.PARTICIPANT)));
        }
        return article.toBuilder()
                .actors(actors.values())
                .addMeetings(meeting.build())
                .build();
    }

    private static Actor actor(String[] fields) {
        boolean named = !fields[1].equals("NAMELESS") && !fields[1].equals("GROUP");
        Actor.Builder actor = Actor.builder()
                .id(ActorId.of(fields[0].toLowerCase(Locale.ROOT).replace(' ', '-')))
                .kind(fields[1].equals("NAMELESS") ? ActorKind.PERSON : ActorKind.valueOf(fields[1]))
                .name(fields[2])
                .named(named)
                .country(Optional.of(fields[3]).filter(code -> !code.isEmpty()));
        if (fields.length > 4) {
            actor.addRoles(Role.builder().title(fields[4]).of(fields[3]).build());
        }
        return actor.build();
    }

    private static Optional<TimeExpression> time(String days) {
        if (days.equals("-")) {
            return Optional.empty();
        }
        int dots = days.indexOf("..");
        LocalDate first = LocalDate.parse(dots < 0 ? days : days.substring(0, dots));
        LocalDate last = LocalDate.parse(dots < 0 ? days : days.substring(dots + 2));
        return Optional.of(TimeExpression.builder()
                .kind(TimeKind.DATE)
                .start(first.atStartOfDay())
                .end(last.plusDays(1).atStartOfDay())
                .precision(dots < 0 ? TimePrecision.DAY : TimePrecision.MONTH)
                .basis(TimeBasis.RESOLVED)
                .build());
    }

    private static Optional<Place> place(String words) {
        int space = words.lastIndexOf(' ');
        return space < 0
                ? Optional.empty()
                : Optional.of(Place.builder()
                        .name(words.substring(0, space))
                        .country(words.substring(space + 1))
                        .build());
    }

    private static String[] fields(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return title;
    }
}
