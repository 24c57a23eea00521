package org.dateline.parser.meeting;

import org.dateline.model.MeetingForm;
import org.dateline.model.Place;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.time.FoundTime;
import org.jspecify.annotations.Nullable;

/** Adds to a meeting that a noun names when, where and about what it was, as the noun's own words and its clause say. */
final class Surroundings {
    private final Reading reading;
    private final Tokens tokens;
    private final Clauses clauses;
    private final Circumstances circumstances;
    private final VisitSightings visits;
    private final Places places;

    Surroundings(Reading reading, Circumstances circumstances, VisitSightings visits, Places places) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clauses = reading.clauses();
        this.circumstances = circumstances;
        this.visits = visits;
        this.places = places;
    }

    void add(Sighting sighting, int number, Setting setting, Complements complements) {
        NounPhrase phrase = reading.phrase(number);
        sighting.cover(phrase.start(), complements.end());
        sighting.place = circumstances.place(complements);
        if (sighting.place == null) {
            sighting.place = placeBefore(sighting, phrase);
        }
        if (sighting.place == null) {
            sighting.place = placeAround(setting);
        }
        if (sighting.place == null && setting.isHeld()) {
            sighting.place = circumstances.placeBefore(sighting.trigger);
        }
        if (sighting.form == MeetingForm.TALKS && isJourney(setting)) {
            sighting.form = MeetingForm.IN_PERSON;
        }
        circumstances.topic(complements, sighting);
        sighting.time = ownTime(phrase, setting, complements);
        if (sighting.time == null) {
            sighting.time = relativeTime(complements.end());
        }
        if (sighting.time == null && setting.isClauseWide()) {
            sighting.time = clauseTime(sighting, setting);
        }
        boolean there =
                isJourney(setting) || setting.isBeing(reading) && reading.is(setting.preposition(), FunctionWord.FOR);
        if (sighting.time == null && there) {
            sighting.time = circumstances.time(journey(setting));
        }
        FoundTime moved = GivenUp.isPutOff(reading, setting)
                ? circumstances.timeMoved(reading.group(setting.group()).verb())
                : null;
        sighting.time = moved == null ? sighting.time : moved;
        sighting.another =
                isAnother(phrase) || sighting.participants.isEmpty() && isAnother(reading.phrase(setting.top()));
        if (setting.group() >= 0) {
            cover(sighting, setting);
        }
    }

    /** The time among the noun's own words, unless it is when the visit was called off or announced: "cancelled her trip on Monday". */
    private @Nullable FoundTime ownTime(NounPhrase phrase, Setting setting, Complements complements) {
        FoundTime time = circumstances.timeWithin(phrase.start(), complements.end());
        boolean behind = time != null && time.start() >= phrase.end() && !reading.isAhead(time);
        return behind && GivenUp.isTold(reading, setting) && !isSet(phrase.end(), time.start()) ? null : time;
    }

    /** "until Monday", "for Monday", "the talks of Monday", "scheduled to begin on Monday": the time of what the noun names. */
    private boolean isSet(int from, int time) {
        boolean set = reading.is(time - 1, FunctionWord.FOR)
                || reading.is(time - 1, FunctionWord.UNTIL)
                || reading.is(time - 1, FunctionWord.TO)
                || reading.is(time - 1, FunctionWord.FROM)
                || reading.is(time - 1, FunctionWord.OF);
        for (int i = from; i < time && !set; i++) {
            set = clauses.verbGroupAt(i) >= 0;
        }
        return set;
    }

    /** "a trip to Lima that was planned for May": the time for which a relative clause says that it is set; null for none. */
    private @Nullable FoundTime relativeTime(int pronoun) {
        int at = pronoun < tokens.size() && tokens.is(pronoun, Tag.COMMA) ? pronoun + 1 : pronoun;
        boolean relative = at < tokens.size() && (reading.is(at, FunctionWord.THAT) || tokens.is(at, Tag.WP));
        int group = relative ? clauses.verbGroupAt(at + 1) : -1;
        return group >= 0
                        && reading.isPassive(group)
                        && reading.has(reading.group(group).verb(), Role.STATUS)
                ? circumstances.timeSet(reading.group(group).verb())
                : null;
    }

    /** The time of the clause, unless that is when it was called off or announced. */
    private @Nullable FoundTime clauseTime(Sighting sighting, Setting setting) {
        if (setting.kind() != Setting.Kind.SUBJECT) {
            return circumstances.time(sighting.trigger);
        }
        int verb = reading.group(setting.group()).verb();
        int event = reading.event(setting.group());
        if (event >= 0) {
            return circumstances.time(reading.group(event).verb());
        }
        boolean status =
                setting.light() == null && reading.has(verb, Role.STATUS) && reading.isPassive(setting.group());
        return status ? circumstances.timeSet(verb) : circumstances.time(verb);
    }

    /** The verb of going that leads to it. */
    private int journey(Setting setting) {
        boolean held = setting.isHeld() && !reading.group(setting.group()).isFinite();
        return reading.group(held ? clauses.governor(setting.group()) : setting.group())
                .verb();
    }

    private void cover(Sighting sighting, Setting setting) {
        int start = reading.group(setting.group()).start();
        int end = reading.group(setting.group()).end();
        if (Math.abs(start - sighting.trigger) < 12) {
            sighting.cover(start, end);
        }
    }

    /** "the Geneva talks", but not "the Peru talks", "the Moscow-Kyiv talks" */
    private @Nullable Place placeBefore(Sighting sighting, NounPhrase phrase) {
        for (int i = phrase.head(); i > phrase.start() && sighting.form != MeetingForm.VISIT; i--) {
            Place place =
                    tokens.isCapital(i - 1) && reading.cast().partiesAt(i - 1).isEmpty() ? places.before(i) : null;
            boolean joined = i > 1 && tokens.is(i - 2, Tag.HYPH) || tokens.isMark(i);
            if (place != null) {
                return joined || place.country().isEmpty() || tokens.isCapitals(i - 1) ? null : place;
            }
        }
        return null;
    }

    private @Nullable Place placeAround(Setting setting) {
        if (setting.group() < 0) {
            return null;
        }
        if (setting.kind() == Setting.Kind.SUBJECT) {
            int event = reading.event(setting.group());
            int told = event >= 0 ? event : setting.group();
            return circumstances.place(
                    Complements.ofVerb(reading, reading.group(told).end()));
        }
        return setting.kind() == Setting.Kind.OBJECT ? visits.placeOfPurpose(setting.group()) : placeOfJourney(setting);
    }

    /** "flew to Rome for talks", "flew to Rome to hold talks" */
    private boolean isJourney(Setting setting) {
        int group = setting.group();
        if (group >= 0 && setting.isHeld() && !reading.group(group).isFinite()) {
            group = clauses.governor(group);
        } else if (group < 0 || !reading.is(setting.preposition(), FunctionWord.FOR)) {
            return false;
        } else if (Arrivals.is(reading, group) || Arrivals.isReturn(reading, group)) {
            return true;
        }
        MeetingWord word = group < 0 ? null : reading.word(reading.group(group).verb(), Role.VERB);
        return word != null && (word.has(Frame.GOAL_TO) || word.has(Frame.GOAL_IN));
    }

    /** "flew to Rome for talks" */
    private @Nullable Place placeOfJourney(Setting setting) {
        if (!reading.is(setting.preposition(), FunctionWord.FOR)
                || !reading.has(reading.group(setting.group()).verb(), Role.VERB)
                        && !reading.lexicon()
                                .is(tokens.word(reading.group(setting.group()).verb()), WordFlag.BE)
                        && !Arrivals.is(reading, setting.group())
                        && !Arrivals.isReturn(reading, setting.group())) {
            return null;
        }
        Complements journey =
                Complements.ofVerb(reading, reading.group(setting.group()).end());
        int to = journey.find(FunctionWord.TO);
        return to >= 0 ? places.at(clauses.nounPhraseAt(journey.start(to)), true) : circumstances.place(journey);
    }

    /** Whether the words point at a meeting that is known. */
    boolean isDefinite(NounPhrase phrase) {
        int word = tokens.word(phrase.start());
        return FunctionWord.THE.is(word)
                || FunctionWord.THIS.is(word)
                || FunctionWord.THAT.is(word)
                || FunctionWord.THESE.is(word)
                || FunctionWord.THOSE.is(word)
                || tokens.is(phrase.start(), Tag.PRPS)
                || hasPossessor(phrase);
    }

    boolean hasPossessor(NounPhrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (tokens.is(i, Tag.POS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnother(NounPhrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (reading.lexicon().is(tokens.word(i), WordFlag.ADDITIONAL)) {
                return true;
            }
        }
        return false;
    }
}
