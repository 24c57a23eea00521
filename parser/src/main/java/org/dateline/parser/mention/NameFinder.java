package org.dateline.parser.mention;

import java.util.List;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.KnownName.Kind;
import org.dateline.parser.lexicon.Title;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the capitalised words of an article into names and titles, left to right: the longest known name, the longest title, a
 * body by its head word, a person or something unknown by what is left. One pass; what an unknown name stands for is decided by
 * {@link NameJudge} with the whole article in sight.
 */
final class NameFinder {
    private final Words words;
    private final Tokens tokens;
    private final Sentences sentences;
    private final NoActors noActors;
    private final NameRuns runs;
    private final BodyWords bodyWords;
    private final BodyComplements complements;
    private final Bodies bodies;
    private final Stretches stretches;
    private final TitleReach reach;
    private final TitleLetters letters;
    private final KnownBeginnings beginnings;
    private final Branches branches;
    private final Abbreviated abbreviated;
    private final Saints saints;
    private final FoundNames found;
    private int begin;
    private int limit;
    private boolean titled;

    NameFinder(Words words, NoActors noActors, RoleWords roleWords, Sentences sentences) {
        this.words = words;
        this.noActors = noActors;
        this.tokens = words.tokens();
        this.sentences = sentences;
        this.runs = new NameRuns(words, noActors, sentences);
        this.bodyWords = new BodyWords(words, noActors);
        this.complements = new BodyComplements(words, bodyWords);
        this.bodies = new Bodies(words, noActors, bodyWords, complements);
        this.saints = new Saints(words, bodies);
        this.branches = new Branches(words);
        this.abbreviated = new Abbreviated(words);
        this.stretches = new Stretches(words, noActors, runs, bodies);
        this.reach = new TitleReach(words, noActors, roleWords, runs);
        this.letters = new TitleLetters(words);
        this.beginnings = new KnownBeginnings(words, noActors, runs);
        this.found = new FoundNames(words, noActors, sentences, bodyWords, abbreviated);
    }

    void find() {
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            runs.enter(sentence);
            begin = runs.begin();
            limit = runs.limit();
            titled = runs.isTitled();
            for (int i = begin; i < limit; ) {
                i = tokens.isCapital(i) ? capital(i) : small(i);
            }
        }
    }

    List<NameSpan> names() {
        return found.names();
    }

    List<TitleSpan> titles() {
        return found.titles();
    }

    /** A small letter: a title, or one of the few names that are written small. Returns the token to go on with. */
    private int small(int i) {
        if (words.is(i, FunctionWord.OPEN) && abbreviated.isLetters(i, limit)) {
            recut(i);
            letters.take(found.lastTitle(), i, limit);
        }
        if (tokens.word(i) == 0 || tokens.isMark(i)) {
            return i + 1;
        }
        if (words.is(i, WordFlag.SMALL_NAME) && words.matchName(i, limit)) {
            KnownName known = words.known(i);
            if (known != null && known.lowerCase() && !known.doubtful()) {
                return add(i, words.matchEnd(), known);
            }
        }
        int end = runs.smallStart(i);
        if (end == i) {
            return title(i);
        }
        found.add(i, end, Sort.UNKNOWN, "");
        return end;
    }

    /** Takes the words whose initials stand in brackets behind them for one name, however they were cut. */
    private void recut(int open) {
        int start = noActors.isLone(words.key(open + 1), true) ? -1 : abbreviated.start(open, begin);
        if (start < 0 || abbreviated.isCut(found.names(), start, open) || isTitleOfSomebody(start, open)) {
            return;
        }
        abbreviated.expand(open + 1);
        found.takeBack(start);
        if (bodies.hasHead(start, open)) {
            addBody(start, open);
        } else {
            found.add(start, open, Sort.UNKNOWN, bodyWords.country(start, open));
        }
    }

    /** "Chief of Army Staff (COAS)": an office and no body; "Prime Minister's Office (PMO)" is one. */
    private boolean isTitleOfSomebody(int start, int open) {
        if (!words.matchTitle(start, open)) {
            return false;
        }
        int end = words.matchEnd();
        return words.is(end, FunctionWord.OF) || !bodies.hasHead(end, open);
    }

    private int title(int i) {
        if (!words.matchTitle(i, limit)) {
            return i + 1;
        }
        int end = words.matchEnd();
        if (end == i + 1 && isVerb(i)) {
            return end;
        }
        if (end == i + 1
                && tokens.isCapital(i)
                && reach.isFamilyName(i, words.title().type())) {
            found.add(i, end, reach.isAddressed(i) ? Sort.UNKNOWN : Sort.LEAD, "");
            return end;
        }
        Title title = words.title();
        int whole = titled ? end : reach.wholeEnd(end);
        title = whole > end ? words.title() : title;
        int until = reach.fieldEnd(i, whole);
        found.add(new TitleSpan(i, whole, until, title));
        return until;
    }

    /** Who "heads" or "coaches" a body, is "to host" a guest; "they host him", however the verb is tagged. */
    private boolean isVerb(int i) {
        boolean base = tokens.is(i, Tag.VB) && i > 0 && (tokens.is(i - 1, Tag.TO) || tokens.is(i - 1, Tag.MD));
        boolean plural = words.is(i - 1, FunctionWord.THEY)
                || words.is(i - 1, FunctionWord.WE)
                || words.is(i - 1, FunctionWord.I);
        return base || tokens.is(i, Tag.VBZ) || plural && !tokens.isCapital(i);
    }

    private int capital(int i) {
        if (found.isMarked(i) && (tokens.first(i - 1) == '#' || tokens.word(i) == 0 && !words.matchName(i, limit))) {
            // "#SaveTheLake", "@LakePatrol"
            return i + 1;
        }
        if (tokens.reads(i, "ex") && words.isJoint(i + 1, limit)) {
            return i + 2;
        }
        int end = runs.end(i);
        int p = i;
        if (end == i) {
            if (words.matchTitle(i, limit) && words.matchEnd() > i + 1) {
                // "Most Rev. X"
                return title(i);
            }
            boolean article = words.matchName(i, limit) && !isTitleWithin(i, words.matchEnd()) && !goesOn(i);
            return article ? known(i, i + 1) : i + 1;
        }
        int beyond = saints.is(i, end, limit) ? saints.end(i, end, runs, limit) : beyond(i, end);
        if (beyond > end || beyond > 0 && saints.is(i, end, limit)) {
            return addBody(i, beyond);
        }
        while (p < end) {
            p = piece(p, Math.max(end, p + 1));
        }
        return found.incorporate(p, limit) ? p + 2 : p;
    }

    /** Where a body's name ends that goes on after "and" or a possessive, or -1. */
    private int beyond(int i, int end) {
        boolean joined = words.has(end, limit, FunctionWord.AND)
                || words.has(end, limit, FunctionWord.COMMA)
                || end < limit && tokens.is(end, Tag.POS);
        boolean titleBehind = joined && words.matchTitle(end + 1, limit) && words.matchEnd() > end + 2;
        return joined && end + 1 < limit && !titled && !titleBehind
                ? bodies.endBeyond(i, end, runs.end(end + 1), limit)
                : -1;
    }

    private int addBody(int start, int end) {
        if (words.matchName(start, limit) && words.matchEnd() == end && words.known(start) != null) {
            // "the People's Bank of China"
            return add(start, end, words.known(start));
        }
        found.addBody(start, end, bodyWords.country(start, end));
        return end;
    }

    /** Whether a name that begins with an article goes on: "The Herald Tribune". */
    private boolean goesOn(int article) {
        words.matchName(article, limit);
        int end = words.matchEnd();
        if (end >= limit || !tokens.isCapital(end)) {
            return false;
        }
        boolean person = words.is(end, WordFlag.GIVEN_NAME) || words.matchTitle(end, limit);
        return words.is(end, WordFlag.MEDIA_WORD)
                || words.is(end, WordFlag.ORGANIZATION_WORD)
                || !titled && noActors.isCommon(tokens.word(end)) && !person && !words.isDay(end);
    }

    /** "The National President": a title that begins behind the article and reaches beyond the name. */
    private boolean isTitleWithin(int article, int end) {
        return words.is(article, FunctionWord.THE)
                && end == article + 2
                && words.matchTitle(article + 1, limit)
                && words.matchEnd() > end;
    }

    /** One piece of a run. Returns the token after it. */
    private int piece(int p, int end) {
        boolean isTitle = !saints.is(p, end, limit) && words.matchTitle(p, limit);
        int titleEnd = words.matchEnd();
        boolean isName = words.matchName(p, limit);
        int nameEnd = words.matchEnd();
        KnownName known = words.known(p);
        if (isName && known != null && beginnings.isBodyVerb(p, nameEnd, known)) {
            return p + 1;
        }
        if (isName && known != null && beginnings.isAccented(p, nameEnd, end, known)) {
            return generic(p, end);
        }
        if (isName && known != null && (!isTitle || nameEnd > titleEnd)) {
            return fitting(p, nameEnd, end, known);
        }
        int body = isTitle && titleEnd > end ? bodies.end(p, p, end, limit) : -1;
        if (isTitle && (body < 0 || body >= titleEnd) && stretches.isTitleHere(p, titleEnd, end)) {
            return title(p);
        }
        return generic(p, end);
    }

    /** A known name, unless it is but the beginning of another: "Jordan Smith", "Russian Defence Ministry". */
    private int fitting(int p, int nameEnd, int runEnd, KnownName known) {
        // "Hawke's Bay | Regional Council": a name with a possessive reaches beyond the run
        int end = nameEnd > runEnd && nameEnd < limit ? Math.max(runEnd, runs.end(nameEnd)) : runEnd;
        boolean particle =
                nameEnd == p + 1 && nameEnd < end && words.is(p, WordFlag.LEADING_PARTICLE) && !tokens.isCapitals(p);
        if (particle || found.isBehindTitle(p) && isPersonal(p, nameEnd, end, known)) {
            return generic(p, end);
        }
        return nameEnd < end ? beginning(p, nameEnd, end, known) : known(p, nameEnd);
    }

    /** Behind a title: a known name that somebody bears as well, "the miller | Roman Moss", "the poet | Lincoln". */
    private boolean isPersonal(int p, int nameEnd, int end, KnownName known) {
        boolean family = nameEnd == p + 1
                && end == nameEnd + 1
                && (tokens.word(nameEnd) == 0 || words.is(nameEnd, WordFlag.SURNAME));
        return switch (known.kind()) {
            case ADJECTIVE -> family && tokens.is(nameEnd, Tag.NNP);
            case MEDIA -> family;
            case PLACE -> true;
            case CAPITAL -> known.doubtful();
            default -> false;
        };
    }

    /** A known name with more of its run behind it. */
    private int beginning(int p, int nameEnd, int end, KnownName known) {
        int body = bodies.end(p, nameEnd, end, limit);
        boolean title = words.matchTitle(nameEnd, limit) && words.matchEnd() > body;
        boolean minister = known.kind() == Kind.ADJECTIVE && body == nameEnd + 1 && tokens.reads(nameEnd, "fm");
        if (body > nameEnd && !title && !minister && known.kind() != Kind.DEMONYM) {
            return nationalBody(p, nameEnd, body, known);
        }
        if (known.kind() == Kind.PLACE && words.is(nameEnd, WordFlag.PARTICLE) && !tokens.isCapital(nameEnd)) {
            return add(p, end, known);
        }
        if (!reach.isSeat(found.lastTitle(), p, end) && beginnings.isPersonal(p, nameEnd, end, known)) {
            return generic(p, end);
        }
        if (!titled && branches.isOfKnown(known, p, nameEnd, end, limit)) {
            found.add(p, end, Sort.ORGANIZATION, branches.country(p, end));
            return end;
        }
        if (beginnings.isTrading(p, nameEnd, end, known)) {
            found.add(p, end, Sort.ORGANIZATION, known.country());
            return end;
        }
        return known(p, nameEnd);
    }

    /** A body with a known name before it: "Russian | Defence Ministry"; both are known where the body is one of that nation. */
    private int nationalBody(int p, int nameEnd, int body, KnownName known) {
        if (words.matchName(nameEnd, limit)
                && words.matchEnd() == body
                && KnownBeginnings.isOf(words.known(nameEnd), known.country())) {
            return add(p, body, words.known(nameEnd));
        }
        found.addBody(p, body, known.country());
        return body;
    }

    private int known(int p, int nameEnd) {
        if (!words.matchName(p, limit)) {
            return p + 1;
        }
        KnownName known = words.known(p);
        if (known == null || isBehindName(p)) {
            return p + 1;
        }
        int end = words.matchEnd();
        int beyond = known.kind() == Kind.ORGANIZATION ? complements.endBeyond(p, end, limit) : end;
        return beyond > end ? addBody(p, beyond) : add(p, end, known);
    }

    /** Letters of a degree or a profession between commas behind a name of two words: "Ann Moss, | RN, said". */
    private boolean isBehindName(int p) {
        return tokens.isCapitals(p)
                && found.isBehindPerson(p)
                && noActors.isLetters(words.key(p))
                && (p + 1 >= limit || tokens.isMark(p + 1));
    }

    private int add(int start, int end, @Nullable KnownName known) {
        if (known == null) {
            return end;
        }
        found.addKnown(start, end, known);
        return end;
    }

    private int generic(int p, int runEnd) {
        boolean prefixed =
                words.isJoint(p - 1, limit) && (words.is(p - 2, WordFlag.PREFIX) || tokens.reads(p - 2, "pro"));
        if (tokens.isMark(p) || prefixed && runEnd > p + 1 && !tokens.isCapital(p - 2)) {
            // "the pro-Kurdish | Equality Party"
            return p + 1;
        }
        if (tokens.reads(p, "ngo")
                && tokens.isCapitals(p)
                && runEnd > p + 1
                && !words.is(p + 1, WordFlag.ORGANIZATION_WORD)) {
            // "the NGO | Clean Rivers": what it is
            return p + 1;
        }
        if (stretches.isLeadWord(p)) {
            return lead(p, runEnd);
        }
        boolean titleAhead = found.isBehindTitle(p);
        int end = reach.isOfOffice(found.lastTitle(), p) ? stretches.endBeforeHolder(p, runEnd) : runEnd;
        int stretch = stretches.end(p, end, titleAhead && !tokens.reads(p - 1, "miss"));
        boolean whole = stretch < end
                && (words.is(p, WordFlag.OPENING_WORD)
                        || stretch == p + 1 && isQualifier(p) && stretches.isBodyPart(stretch));
        int body = bodies.end(p, p, whole ? end : stretch, end < runEnd ? end : limit);
        if (body > p + 1) {
            return addBody(stretches.isDescription(p, body - 1) ? p + 1 : p, body);
        }
        int start = stretches.isDescription(p, stretch) ? p + 1 : p;
        int stop = stretches.withoutLetters(start, stretch);
        found.add(start, stop, Sort.UNKNOWN, "");
        return stretch;
    }

    /** What stands before a nation or a known body in the name of another: "Royal Danish Railways", "Social Democratic Party". */
    private boolean isQualifier(int p) {
        return words.isQuarter(p)
                || noActors.isCommon(tokens.word(p)) && !tokens.isCapitals(p) && !words.matchTitle(p, limit);
    }

    /** The first word of a sentence may yet be somebody's family name, if it has a verb, a possession or an aside: "Deep said". */
    private int lead(int p, int end) {
        boolean acts = p + 1 < limit && (words.isVerb(p + 1) || tokens.is(p + 1, Tag.POS) || isBeforeAside(p + 1));
        if (end == p + 1 && acts && !words.isFunctionWord(p) && !titled) {
            found.add(p, end, Sort.LEAD, "");
        }
        return p + 1;
    }

    /** "Sands, | of Otley,", "Woods, | 52,": what tells of somebody between commas. */
    private boolean isBeforeAside(int comma) {
        int aside = comma + 1;
        return words.is(comma, FunctionWord.COMMA)
                && aside + 1 < limit
                && (tokens.is(aside, Tag.CD)
                        || tokens.is(aside, Tag.DT)
                        || words.is(aside, FunctionWord.OF)
                        || words.is(aside, FunctionWord.WHO)
                        || words.is(aside, FunctionWord.WHOSE));
    }
}
