package org.dateline.parser.mention;

import org.dateline.model.RoleStatus;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.lexicon.Title;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Adds the titles that were found to the persons who hold them, as roles. */
final class RoleTitles {
    private static final int MOST = 12;

    private final Words words;
    private final Tokens tokens;
    private final StandIns standIns;
    private final RoleWords roleWords;
    private final TitleWords titleWords;
    private final Affiliation affiliation;
    private final ByToken<Figure> holderAt;

    RoleTitles(Words words, StandIns standIns, RoleWords roleWords, TitleWords titleWords, Affiliation affiliation) {
        this.words = words;
        this.standIns = standIns;
        this.roleWords = roleWords;
        this.tokens = words.tokens();
        this.titleWords = titleWords;
        this.affiliation = affiliation;
        this.holderAt = new ByToken<>(words.tokens().size());
    }

    /** Adds the title in {@code [start, end)} if there is one in it; words of time and manner before it tell its status. */
    void title(Figure person, int start, int end) {
        title(person, start, end, end, null);
    }

    /**
     * The same with a complement up to {@code whole}: "secretary | for culture". What a verb or adverb has {@code told} of the
     * status counts for more, but that one who holds an office may do so for a time only.
     */
    void title(Figure person, int start, int end, int whole, @Nullable RoleStatus told) {
        RoleStatus status = titleWords.statusBefore(start);
        int from = start;
        while (from < end && titleWords.isOfStatus(from, end)) {
            status = titleWords.statusOf(from) == null ? status : titleWords.statusOf(from);
            from += from + 1 < end && words.isJoint(from + 1, end) ? 2 : 1;
        }
        status = told == null || told == RoleStatus.CURRENT ? status : told;
        int stop = end;
        while (titleWords.honorificStart(stop) < stop) {
            int address = Math.max(from, titleWords.honorificStart(stop));
            String rank = words.matchTitle(address, stop) ? words.fullTitle(words.title()) : null;
            if (rank != null) {
                add(person, rank, address, stop, status);
            }
            stop = address;
        }
        boolean chosen = titleWords.isChosen(stop);
        if (from < stop && titleWords.endsInTitle(from, chosen ? stop - 2 : stop)) {
            if (told == null) {
                holderAt.put(from, stop, person);
            }
            if (isRelative(stop - 1)) {
                gender(person, stop - 1);
                return;
            }
            int rank = titleWords.rankStart(from, stop);
            if (rank > from) {
                add(person, from, rank, status);
            }
            add(person, Math.max(from, rank), whole > end ? whole : stop, chosen ? RoleStatus.DESIGNATE : status);
        }
    }

    /** "the son of Y", "a widow from Lima": what somebody is to others, and no role; a firm has partners too. */
    private boolean isRelative(int noun) {
        return !tokens.isCapital(noun)
                && standIns.is(tokens.word(noun), StandIns.Class.KIN)
                && !(words.matchTitle(noun, noun + 1) && words.title().type() == Title.Type.BUSINESS);
    }

    /** Of each token of a role the person who holds it. */
    ByToken<Figure> holders() {
        return holderAt;
    }

    private void add(Figure person, int from, int end, RoleStatus status) {
        gender(person, end - 1);
        add(person, titleWords.singular(from, end), from, end, status);
    }

    private void add(Figure person, String title, int from, int end, RoleStatus status) {
        FoundRole role =
                new FoundRole(title, affiliation.country(), affiliation.body(), status, tokens.span(from, end));
        int same = 0;
        while (same < person.roles.size() && !person.roles.get(same).title().equals(title)) {
            same++;
        }
        if (same < person.roles.size() && affiliation.isKnown() && isOfNobody(person.roles.get(same), status)) {
            person.roles.set(same, role);
        } else if (same == person.roles.size() && same < MOST && !isPartOfRole(person, role)) {
            person.roles.add(role);
        }
    }

    /** Whether a role that is told in full ends with it: who is health minister "took over as minister". */
    private boolean isPartOfRole(Figure person, FoundRole role) {
        boolean bare =
                role.country().isEmpty() && role.body() == null && role.title().indexOf(' ') < 0;
        for (int i = 0; bare && i < person.roles.size(); i++) {
            FoundRole own = person.roles.get(i);
            if (own.status() == role.status() && own.title().endsWith(" " + role.title())) {
                return !roleWords.isLesser(own);
            }
        }
        return false;
    }

    /** Whether the role has been told before without what it belongs to. */
    private static boolean isOfNobody(FoundRole role, RoleStatus status) {
        return role.country().isEmpty() && role.body() == null && role.status() == status;
    }

    /** A spokeswoman is a woman, a businessman a man. */
    private void gender(Figure person, int noun) {
        Nominal nominal = words.is(noun, WordFlag.NOMINAL) ? words.lexicon().nominal(tokens.word(noun)) : null;
        if (nominal != null && person.gender == Gender.ANY) {
            person.gender = nominal.gender();
        }
    }
}
