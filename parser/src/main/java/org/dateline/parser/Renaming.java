package org.dateline.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.ActorId;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingMention;
import org.dateline.model.Participant;
import org.dateline.model.Span;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;

/** Gives findings the final ids: of actors that are only described, and of findings that several finders made. */
final class Renaming {
    private final Map<ActorId, ActorId> ids;

    Renaming(Map<ActorId, ActorId> ids) {
        this.ids = ids;
    }

    List<Statement> statements(List<Statement> statements) {
        if (ids.isEmpty()) {
            return statements;
        }
        List<Statement> renamed = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            renamed.add(renamed(statement));
        }
        return renamed;
    }

    private boolean isKept(List<Speaker> speakers) {
        for (int i = 0; i < speakers.size(); i++) {
            if (ids.containsKey(speakers.get(i).actor())) {
                return false;
            }
        }
        return true;
    }

    private Statement renamed(Statement statement) {
        Statement renamed = statement;
        if (!isKept(statement.speakers())) {
            renamed = renamed.withSpeakers(speakers(statement.speakers()));
        }
        if (!isKept(statement.addressees())) {
            renamed = renamed.withAddressees(speakers(statement.addressees()));
        }
        return renamed;
    }

    private Speaker[] speakers(List<Speaker> speakers) {
        Speaker[] renamed = new Speaker[speakers.size()];
        for (int i = 0; i < renamed.length; i++) {
            ActorId actor = speakers.get(i).actor();
            renamed[i] = speakers.get(i).withActor(ids.getOrDefault(actor, actor));
        }
        return renamed;
    }

    List<Meeting> meetings(List<Meeting> meetings) {
        if (ids.isEmpty()) {
            return meetings;
        }
        List<Meeting> renamed = new ArrayList<>(meetings.size());
        for (Meeting meeting : meetings) {
            renamed.add(
                    isAnyRenamed(meeting.participants())
                            ? meeting.withParticipants(participants(meeting.participants()))
                            : meeting);
        }
        return renamed;
    }

    private boolean isAnyRenamed(List<Participant> participants) {
        for (int i = 0; i < participants.size(); i++) {
            if (ids.containsKey(participants.get(i).actor())) {
                return true;
            }
        }
        return false;
    }

    private Participant[] participants(List<Participant> participants) {
        Participant[] renamed = new Participant[participants.size()];
        for (int i = 0; i < renamed.length; i++) {
            ActorId actor = participants.get(i).actor();
            renamed[i] = participants.get(i).withActor(ids.getOrDefault(actor, actor));
        }
        return renamed;
    }

    /** The first statements and those of the second whose content none of the first has, all with ids of their own. */
    static List<Statement> joined(List<Statement> first, List<Statement> second) {
        Set<List<Span>> contents = new HashSet<>();
        first.forEach(statement -> contents.add(statement.content()));
        Map<String, String> fresh = new HashMap<>();
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : second) {
            if (contents.add(statement.content())) {
                fresh.put(statement.id(), "s" + (first.size() + kept.size() + 1));
                kept.add(statement);
            }
        }
        List<Statement> all = new ArrayList<>(first);
        for (Statement statement : kept) {
            all.add(statement.toBuilder()
                    .id(fresh.get(statement.id()))
                    .reportedIn(statement.reportedIn().map(fresh::get))
                    .build());
        }
        return all;
    }

    /** The first meetings and those of the second that are told nowhere where one of the first is. */
    static List<Meeting> joinedMeetings(List<Meeting> first, List<Meeting> second) {
        Set<Span> places = new HashSet<>();
        first.forEach(meeting -> meeting.mentions().forEach(mention -> places.add(place(mention))));
        List<Meeting> all = new ArrayList<>(first);
        for (Meeting meeting : second) {
            if (meeting.mentions().stream().noneMatch(mention -> places.contains(place(mention)))) {
                all.add(meeting.toBuilder().id("m" + (all.size() + 1)).build());
            }
        }
        return all;
    }

    private static Span place(MeetingMention mention) {
        return mention.trigger().orElse(mention.span());
    }
}
