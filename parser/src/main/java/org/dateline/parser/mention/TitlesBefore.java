package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Reads the titles that stand before a name: "Russian Foreign Minister X", "the secretary general of NATO X". */
final class TitlesBefore {
    private static final int REACH = 18;

    private final Words words;
    private final Tokens tokens;
    private final NamePlaces places;
    private final TitleWords titleWords;
    private final Affiliation affiliation;
    private final RoleTitles roles;

    TitlesBefore(Words words, NamePlaces places, TitleWords titleWords, Affiliation affiliation, RoleTitles roles) {
        this.words = words;
        this.tokens = words.tokens();
        this.places = places;
        this.titleWords = titleWords;
        this.affiliation = affiliation;
        this.roles = roles;
    }

    /** The title that ends at {@code end}, with what belongs to it on its left. Whether there was one. */
    boolean read(Figure person, int end, int begin) {
        TitleSpan last = places.title(end);
        if (last != null && last.until() == end && last.hasField()) {
            return withComplement(person, last.end(), begin, end);
        }
        int start = titleWords.titleStart(end, begin);
        if (start == end) {
            int open = openOfLetters(end, begin);
            return open < end && read(person, open, begin);
        }
        if (titleWords.honorificStart(end) == start
                && isBehindComplement(start, begin)
                && readBeyondComplement(person, start, begin)) {
            // "the head of the clinic | Dr. X"
            affiliation.clear();
            roles.title(person, start, end);
            return true;
        }
        boolean status = start > begin && titleWords.statusOf(start - 1) != null;
        affiliation.owner(status ? start - 1 : start, begin);
        affiliation.belong(person, start, end);
        roles.title(person, start, end);
        second(person, start, begin);
        return affiliation.isKnown() || titleWords.endsInTitle(start, end);
    }

    /** "Peru's president and first secretary": the title before the conjunction too. */
    private void second(Figure person, int start, int begin) {
        if (start > begin + 1 && words.is(start - 1, FunctionWord.AND) && places.title(start - 1) != null) {
            read(person, start - 1, begin);
        } else if (openOfLetters(start, begin) < start) {
            read(person, openOfLetters(start, begin), begin);
        }
    }

    /** The bracket that opens the letters of a title, or a word for its holder, which stand behind it: "Chief of Air Staff (CAS)", "SSP (Traffic)"; {@code end} for none. */
    private int openOfLetters(int end, int begin) {
        int open = end - 3;
        boolean letters = open > begin
                && words.is(end - 1, FunctionWord.CLOSE)
                && words.is(open, FunctionWord.OPEN)
                && tokens.isCapital(open + 1);
        return letters && places.title(open) != null ? open : end;
    }

    /** "The secretary general of NATO X", "the ambassador to Denmark, X,", "Peru's envoy in Bonn, X": the title stands before a complement. */
    boolean readBeyondComplement(Figure person, int end, int begin) {
        int i = end;
        for (int steps = 0; steps < 3; steps++) {
            int stop = complementStart(i, Math.max(begin, end - REACH));
            if (stop < 0) {
                return false;
            }
            TitleSpan title = places.title(stop);
            if (title != null && !title.isHonorific() && (!words.is(stop, FunctionWord.ON) || isOffice(stop + 1, i))) {
                return withComplement(person, stop, begin, i);
            }
            i = stop;
        }
        return false;
    }

    /** Whether what an office is of ends right before a form of address; a governor's or senator's state is his: "an adviser to Ohio Gov. X". */
    private boolean isBehindComplement(int start, int begin) {
        int last = start - 1;
        if (last < begin || !tokens.tag(last).isNoun()) {
            return false;
        }
        int link = complementStart(start, Math.max(begin, start - REACH));
        TitleSpan address = places.title(start + 1);
        boolean seat = places.has(last)
                && places.at(last).sort() == Sort.PLACE
                && address != null
                && words.fullTitle(address.title()) != null;
        return link >= 0 && !words.is(link, FunctionWord.IN) && !seat;
    }

    /** The preposition before the noun phrase that ends here, or -1. */
    private int complementStart(int end, int from) {
        int i = end - 1;
        while (i > from
                && !isLink(i)
                && !tokens.tag(i).isVerb()
                && !tokens.is(i, Tag.STOP)
                && (!(tokens.is(i, Tag.COMMA) || tokens.is(i, Tag.CC)) || isListed(i))) {
            i--;
        }
        return i > from && i < end - 1 && isLink(i) ? i : -1;
    }

    /** A comma or conjunction within the name of an office: "for Culture, Sports and Housing". */
    private boolean isListed(int i) {
        boolean joins = tokens.is(i, Tag.COMMA) || words.is(i, FunctionWord.AND);
        return joins && isOfficeWord(i + 1) && isOfficeWord(i - 1);
    }

    private boolean isOfficeWord(int i) {
        TitleSpan title = places.title(i + 1);
        return tokens.isCapital(i)
                && (!places.has(i) || places.figure(i) == null)
                && (title == null || title.end() != i + 1);
    }

    private boolean isLink(int token) {
        return words.is(token, FunctionWord.OF)
                || words.is(token, FunctionWord.TO)
                || words.is(token, FunctionWord.FOR)
                || words.is(token, FunctionWord.AT)
                || words.is(token, FunctionWord.ON)
                || words.is(token, FunctionWord.IN);
    }

    private boolean withComplement(Figure person, int end, int begin, int until) {
        int start = titleWords.titleStart(end, begin);
        affiliation.owner(start, begin);
        boolean of = words.is(end, FunctionWord.OF);
        for (int i = end + 1; i < until && !affiliation.isKnown() && of; i++) {
            if (places.has(i)) {
                affiliation.take(places.at(i));
            }
        }
        if (isOfPlaces(end + 1, until)) {
            // "the head of the Lund district office": of something there
            person.belongTo(affiliation.country());
            affiliation.clear();
        }
        affiliation.belong(person, start, end);
        boolean office = !affiliation.isKnown()
                && !words.is(end, FunctionWord.IN)
                && !titleWords.isLocal(end)
                && isOffice(end + 1, until);
        roles.title(person, start, end, office ? until : end, null);
        second(person, start, begin);
        return true;
    }

    /** Whether the complement is named after a place only, and is no place itself. */
    private boolean isOfPlaces(int from, int until) {
        boolean place = affiliation.body() == null && !places.has(until - 1);
        for (int i = from; place && i < until; i++) {
            place = !places.has(i) || places.at(i).sort() == Sort.PLACE;
        }
        return place && !words.is(until - 1, WordFlag.PLACE_WORD);
    }

    /** Whether the words are what an office is for: capitalised, and no names. */
    private boolean isOffice(int from, int until) {
        for (int i = from; i < until; i++) {
            if (!isOfficeWord(i) && !isListed(i)) {
                return false;
            }
        }
        return from < until;
    }
}
