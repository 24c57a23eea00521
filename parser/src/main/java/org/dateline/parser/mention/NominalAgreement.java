package org.dateline.parser.mention;

import org.dateline.model.ActorKind;
import org.dateline.model.RoleStatus;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.lexicon.Title;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Chars;

/** Tells whether a noun phrase agrees with a named actor: "the Peruvian minister" with one who is a minister of Peru. */
final class NominalAgreement {
    /** How many letters tell a field of office: "defence" and "defense" are one. */
    private static final int FIELD = 5;

    private final Words words;
    private final Tokens tokens;
    private final Nouns nouns;
    private final StandIns standIns;
    private final SameOffices offices;
    private final RoleWords roleWords;

    NominalAgreement(Words words, Nouns nouns, StandIns standIns, SameOffices offices, RoleWords roleWords) {
        this.words = words;
        this.tokens = words.tokens();
        this.nouns = nouns;
        this.standIns = standIns;
        this.offices = offices;
        this.roleWords = roleWords;
    }

    /** Whether a phrase for a person can stand for this one: of its country and gender, and in its office. */
    boolean isPerson(int number, String country, Figure person) {
        if (!country.isEmpty() && !country.equals(person.country)) {
            return false;
        }
        Gender gender = nouns.gender(number);
        if (gender != Gender.ANY && person.gender != Gender.ANY && gender != person.gender) {
            return false;
        }
        if (is(number, StandIns.Class.COUNTERPART)) {
            return !country.isEmpty();
        }
        String head = nouns.office(number);
        if (head.equals("leader") && person.roles.isEmpty() && !country.isEmpty()) {
            return true;
        }
        boolean former = isFormer(number);
        for (FoundRole role : person.roles) {
            if (former && role.status() == RoleStatus.CURRENT) {
                continue;
            }
            if (isOfOffice(head, number, role)
                    || is(number, StandIns.Class.LEADER) && head.equals("leader") && offices.isLeader(role)) {
                return true;
            }
        }
        return false;
    }

    /** "the former president" is not who holds the office. */
    private boolean isFormer(int number) {
        NounPhrase phrase = nouns.phrase(number);
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (words.is(i, WordFlag.FORMER)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase with the noun, in the singular, may mean the holder of the role. */
    boolean isOfOffice(String noun, int number, FoundRole role) {
        return offices.fits(noun, role) && !isLesser(number, role);
    }

    /** Whether the role is that of one who speaks or acts for another. */
    boolean isServant(FoundRole role) {
        return offices.isServant(role);
    }

    /** Whether the role is not the office itself, as its first word tells, and the phrase has no such word. */
    private boolean isLesser(int number, FoundRole role) {
        String title = role.title();
        NounPhrase phrase = nouns.phrase(number);
        int start = nouns.bareStart(number);
        boolean office = words.matchTitle(phrase.head(), phrase.head() + 1)
                && words.title().type() == Title.Type.OFFICE;
        return roleWords.isLesser(role)
                && office
                && !title.startsWith(Chars.fold(tokens.words(start, start + 1)))
                && (title.startsWith("shadow ") || !nouns.office(number).equals("minister"));
    }

    /** Whether two may be each other's counterparts: one office has the name of the other, or both lead states, or deal with other states. */
    boolean isPeer(Figure one, Figure other) {
        for (FoundRole role : one.roles) {
            for (FoundRole own : other.roles) {
                if (isPeer(role, own)) {
                    return true;
                }
            }
        }
        return one.roles.isEmpty() || other.roles.isEmpty();
    }

    private boolean isPeer(FoundRole one, FoundRole other) {
        if (offices.isLeader(one) || offices.isLeader(other)) {
            return offices.isLeader(one) && offices.isLeader(other);
        }
        if (offices.fits("diplomat", one) && offices.fits("diplomat", other)) {
            return true;
        }
        String field = field(one.title());
        String own = field(other.title());
        return field.isEmpty() || own.isEmpty()
                ? other.title().endsWith(one.title().substring(one.title().lastIndexOf(' ') + 1))
                : field.regionMatches(0, own, 0, Math.min(FIELD, Math.max(field.length(), own.length())));
    }

    /** What an office deals with: of "defence minister" and "minister of defence" the defence; empty where the title does not tell. */
    private static String field(String title) {
        int of = Math.max(title.indexOf(" of "), title.indexOf(" for "));
        int last = title.lastIndexOf(' ');
        return of >= 0 ? title.substring(title.indexOf(' ', of + 1) + 1) : last < 0 ? "" : title.substring(0, last);
    }

    /** Whether "the country", "the newspaper", "the company" can stand for this one. */
    boolean isBody(int number, String country, Figure figure) {
        if (!nouns.isDefinite(number) || !country.isEmpty()) {
            return false;
        }
        return is(number, StandIns.Class.COUNTRY) && figure.kind == ActorKind.COUNTRY
                || is(number, StandIns.Class.OUTLET) && figure.kind == ActorKind.MEDIA && !isOfOtherTask(number)
                || is(number, StandIns.Class.BODY)
                        && !isOfMembers(number)
                        && figure.kind == ActorKind.ORGANIZATION
                        && isOfKind(number, figure)
                        && !(is(number, StandIns.Class.BUSINESS) && standIns.isPublic(figure.name))
                        && (!isPublicOverseer(number) || standIns.isOverseer(figure.name));
    }

    /** "the regulator": no firm, and no body that a watchdog may be. */
    private boolean isPublicOverseer(int number) {
        return is(number, StandIns.Class.OVERSEER) && is(number, StandIns.Class.PUBLIC);
    }

    /**
     * Whether the nouns before the head are words of the name as well: "the interior ministry" is not the Foreign Ministry. What
     * opposes or rules, or owns, is no part of a name.
     */
    boolean hasModifiers(int number, Figure figure) {
        NounPhrase phrase = nouns.phrase(number);
        boolean state = is(number, StandIns.Class.STATE);
        for (int i = nouns.bareStart(number); i < phrase.head(); i++) {
            boolean tells = (tokens.is(i, Tag.NN) || tokens.is(i, Tag.NNS) || state && tokens.is(i, Tag.JJ))
                    && !standIns.is(tokens.word(i), StandIns.Class.POLITICAL);
            if (tells && !figure.hasWord(tokens.hash(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a plural is of a noun for bodies: "the companies". */
    boolean isBodies(int number) {
        return standIns.is(words.lexicon().word(nouns.head(number)), StandIns.Class.BODY);
    }

    /** Whether several bodies of a plural, "the two companies", can have this one among them. */
    boolean isOfBodies(int number, Figure figure) {
        boolean business = standIns.is(words.lexicon().word(nouns.head(number)), StandIns.Class.BUSINESS);
        return figure.kind == ActorKind.ORGANIZATION && !(business && standIns.isPublic(figure.name));
    }

    /** "the | space | agency", not "the | news | agency": a noun tells that what may be an outlet or a public body is none. */
    private boolean isOfOtherTask(int number) {
        int head = nouns.phrase(number).head();
        return is(number, StandIns.Class.PUBLIC)
                && tokens.is(head - 1, Tag.NN)
                && nouns.bareStart(number) < head
                && !words.is(head - 1, WordFlag.MEDIA_WORD);
    }

    /** Whether a noun for bodies of one kind, "the party", "the bank", can mean one whose name tells another. */
    private boolean isOfKind(int number, Figure figure) {
        String last = figure.name.substring(figure.name.lastIndexOf(' ') + 1);
        int word = words.lexicon().word(last);
        int folded = words.lexicon().word(Chars.fold(last));
        boolean another =
                words.lexicon().is(word, WordFlag.ORGANIZATION_WORD) || standIns.is(folded, StandIns.Class.WORLDWIDE);
        return !is(number, StandIns.Class.SPECIFIC)
                || !another
                || standIns.is(folded, StandIns.Class.KIND)
                || is(number, StandIns.Class.OVERSEER) && standIns.is(folded, StandIns.Class.OVERSIGHT);
    }

    /** "the teachers' union", "the farm workers union": whose body it is tells that it is one of its own. */
    private boolean isOfMembers(int number) {
        NounPhrase phrase = nouns.phrase(number);
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (tokens.is(i, Tag.POS) || tokens.is(i, Tag.NNS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the head of a phrase is of a class of words that stand for named actors. */
    boolean is(int number, StandIns.Class type) {
        int head = nouns.phrase(number).head();
        if (head > 0 && tokens.reads(head - 1, "opposite") && tokens.reads(head, "number")) {
            return type == StandIns.Class.COUNTERPART;
        }
        return standIns.is(tokens.word(head), type);
    }
}
