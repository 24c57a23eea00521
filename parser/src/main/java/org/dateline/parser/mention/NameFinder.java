package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.PassageKind;
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
    private final Abbreviated abbreviated;
    private final Saints saints;
    private final List<NameSpan> names = new ArrayList<>();
    private final List<TitleSpan> titles = new ArrayList<>();
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
        this.abbreviated = new Abbreviated(words);
        this.stretches = new Stretches(words, noActors, runs, bodies);
        this.reach = new TitleReach(words, noActors, roleWords, runs);
        this.letters = new TitleLetters(words);
        this.beginnings = new KnownBeginnings(words, noActors, runs);
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
        return names;
    }

    List<TitleSpan> titles() {
        return titles;
    }

    /** A small letter: a title, or one of the few names that are written small. Returns the token to go on with. */
    private int small(int i) {
        if (words.is(i, FunctionWord.OPEN) && abbreviated.isLetters(i, limit)) {
            recut(i);
            letters.take(lastTitle(), i, limit);
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
        names.add(new NameSpan(i, end, Sort.UNKNOWN, null, ""));
        return end;
    }

    /** Takes the words whose initials stand in brackets behind them for one name, however they were cut. */
    private void recut(int open) {
        int start = noActors.isLone(words.key(open + 1), true) ? -1 : abbreviated.start(open, begin);
        if (start < 0 || abbreviated.isCut(names, start, open) || isTitleOfSomebody(start, open)) {
            return;
        }
        abbreviated.expand(open + 1);
        while (!names.isEmpty() && names.get(names.size() - 1).start() >= start) {
            names.remove(names.size() - 1);
        }
        while (!titles.isEmpty() && titles.get(titles.size() - 1).start() >= start) {
            titles.remove(titles.size() - 1);
        }
        if (bodies.hasHead(start, open)) {
            addBody(start, open);
        } else {
            names.add(new NameSpan(start, open, Sort.UNKNOWN, null, bodyWords.country(start, open)));
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
        if (end == i + 1 && tokens.is(i, Tag.VBZ)) {
            // who "heads" or "coaches" a body
            return end;
        }
        if (end == i + 1
                && tokens.isCapital(i)
                && reach.isFamilyName(i, words.title().type())) {
            names.add(new NameSpan(i, end, reach.isAddressed(i) ? Sort.UNKNOWN : Sort.LEAD, null, ""));
            return end;
        }
        Title title = words.title();
        int whole = titled ? end : reach.wholeEnd(end);
        title = whole > end ? words.title() : title;
        int until = reach.fieldEnd(i, whole);
        titles.add(new TitleSpan(i, whole, until, title));
        return until;
    }

    private int capital(int i) {
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
        return p;
    }

    /** Where a body's name ends that goes on after "and" or a possessive, or -1. */
    private int beyond(int i, int end) {
        boolean joined = words.has(end, limit, FunctionWord.AND) || end < limit && tokens.is(end, Tag.POS);
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
        Sort sort = bodyWords.isMedia(end) ? Sort.MEDIA : Sort.ORGANIZATION;
        names.add(new NameSpan(start, end, sort, null, bodyWords.country(start, end)));
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
        if (nameEnd == p + 1 && nameEnd < end && words.is(p, WordFlag.LEADING_PARTICLE) && !tokens.isCapitals(p)) {
            return generic(p, end);
        }
        boolean titleAhead = !titles.isEmpty() && titles.get(titles.size() - 1).until() == p;
        boolean given = known.kind() == Kind.ADJECTIVE
                && nameEnd == p + 1
                && end == nameEnd + 1
                && (tokens.word(nameEnd) == 0 || words.is(nameEnd, WordFlag.SURNAME))
                && tokens.is(nameEnd, Tag.NNP);
        boolean outlet = known.kind() == Kind.MEDIA
                && nameEnd == p + 1
                && end == nameEnd + 1
                && (tokens.word(nameEnd) == 0 || words.is(nameEnd, WordFlag.SURNAME));
        if (titleAhead
                && (given
                        || outlet
                        || known.kind() == Kind.PLACE
                        || known.doubtful() && known.kind() == Kind.CAPITAL)) {
            return generic(p, end);
        }
        if (nameEnd < end) {
            int body = bodies.end(p, nameEnd, end, limit);
            boolean title = words.matchTitle(nameEnd, limit) && words.matchEnd() > body;
            boolean minister = known.kind() == Kind.ADJECTIVE && body == nameEnd + 1 && tokens.reads(nameEnd, "fm");
            if (body > nameEnd && !title && !minister && known.kind() != Kind.DEMONYM) {
                if (words.matchName(nameEnd, limit)
                        && words.matchEnd() == body
                        && KnownBeginnings.isOf(words.known(nameEnd), known.country())) {
                    return add(p, body, words.known(nameEnd));
                }
                Sort sort = bodyWords.isMedia(body) ? Sort.MEDIA : Sort.ORGANIZATION;
                names.add(new NameSpan(p, body, sort, null, known.country()));
                return body;
            }
            if (known.kind() == Kind.PLACE && words.is(nameEnd, WordFlag.PARTICLE) && !tokens.isCapital(nameEnd)) {
                return add(p, end, known);
            }
            if (!reach.isSeat(lastTitle(), p, end) && beginnings.isPersonal(p, nameEnd, end, known)) {
                return generic(p, end);
            }
            if (beginnings.isTrading(p, nameEnd, end, known)) {
                names.add(new NameSpan(p, end, Sort.ORGANIZATION, null, known.country()));
                return end;
            }
        }
        return known(p, nameEnd);
    }

    private @Nullable TitleSpan lastTitle() {
        return titles.isEmpty() ? null : titles.get(titles.size() - 1);
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
        NameSpan before = tokens.isCapitals(p) && words.is(p - 1, FunctionWord.COMMA) && !names.isEmpty()
                ? names.get(names.size() - 1)
                : null;
        return before != null
                && before.end() == p - 1
                && before.sort() == Sort.UNKNOWN
                && before.end() > before.start() + 1
                && noActors.isLetters(words.key(p))
                && (p + 1 >= limit || tokens.isMark(p + 1));
    }

    private int add(int start, int end, @Nullable KnownName known) {
        if (known == null) {
            return end;
        }
        int stop = withoutSmallWord(start, end, known);
        Sort sort = switch (known.kind()) {
            case COUNTRY -> Sort.COUNTRY;
            case ADJECTIVE -> Sort.ADJECTIVE;
            case DEMONYM -> Sort.PEOPLE;
            case CAPITAL -> Sort.CAPITAL;
            case OFFICE -> Sort.OFFICE;
            case ORGANIZATION -> Sort.ORGANIZATION;
            case MEDIA -> Sort.MEDIA;
            case PLACE -> Sort.PLACE;
        };
        boolean other = abbreviated.isExpanded(start) && end == start + 1;
        names.add(
                other
                        ? new NameSpan(start, stop, Sort.UNKNOWN, null, "")
                        : new NameSpan(start, stop, sort, known, known.country()));
        boolean place = sort == Sort.COUNTRY || sort == Sort.CAPITAL || sort == Sort.PLACE;
        if (place && sentences.passage(sentences.sentenceOf(start)).kind() == PassageKind.DATELINE) {
            words.home(known.country());
        }
        return end;
    }

    /** A common noun that explains a known name is no part of it: "the Taliban movement". */
    private int withoutSmallWord(int start, int end, KnownName known) {
        boolean small = end > start + 1 && !tokens.isCapital(end - 1) && tokens.isCapital(start);
        if (!small || !words.matchName(start, end - 1)) {
            return end;
        }
        KnownName shorter = words.known(start);
        boolean same = shorter != null && shorter.canonical().equals(known.canonical());
        return same && words.matchEnd() == end - 1 ? end - 1 : end;
    }

    private int generic(int p, int runEnd) {
        boolean prefixed =
                words.isJoint(p - 1, limit) && (words.is(p - 2, WordFlag.PREFIX) || tokens.reads(p - 2, "pro"));
        if (tokens.isMark(p) || prefixed && runEnd > p + 1 && !tokens.isCapital(p - 2)) {
            // "the pro-Kurdish | Equality Party"
            return p + 1;
        }
        if (stretches.isLeadWord(p)) {
            return lead(p, runEnd);
        }
        boolean titleAhead = !titles.isEmpty() && titles.get(titles.size() - 1).until() == p;
        int end = reach.isOfOffice(lastTitle(), p) ? stretches.endBeforeHolder(p, runEnd) : runEnd;
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
        names.add(new NameSpan(start, stop, Sort.UNKNOWN, null, ""));
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
            names.add(new NameSpan(p, end, Sort.LEAD, null, ""));
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
