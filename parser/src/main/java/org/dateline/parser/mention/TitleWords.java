package org.dateline.parser.mention;

import java.util.Locale;
import org.dateline.model.RoleStatus;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.Title.Type;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** How far the words of a title reach, and what they say: its rank, whether it is held, its name in the singular. */
final class TitleWords {
    private static final int REACH = 18;

    private final Words words;
    private final Tokens tokens;
    private final NamePlaces places;
    private final RoleWords roleWords;

    TitleWords(Words words, NamePlaces places, RoleWords roleWords) {
        this.words = words;
        this.roleWords = roleWords;
        this.tokens = words.tokens();
        this.places = places;
    }

    int titleStart(int end, int begin) {
        TitleSpan title = places.title(isChosen(end) ? end - 2 : end);
        int start = title == null ? end : title.start();
        while (start > begin && places.title(start) != null) {
            start = places.title(start).start();
        }
        return modifiersStart(start, Math.max(begin, start - REACH), start == end || tokens.isCapital(start));
    }

    /** Whether the words before are a title of one who is yet to take office: "president-elect". */
    boolean isChosen(int end) {
        return end > 2
                && end <= tokens.size()
                && words.isJoint(end - 2, end)
                && roleWords.is(tokens.word(end - 1), RoleWords.Class.CHOSEN);
    }

    /** Where the words of a title begin: back to a nation, a body, an article, a possessive; all of them capital or all small. */
    private int modifiersStart(int title, int from, boolean capital) {
        int i = title;
        while (i > from && isTitlePart(i - 1, capital)) {
            i--;
        }
        // "Part-| time teacher X": a compound whose first part opens the sentence
        boolean parted = i < title && i > 0 && words.isJoint(i - 1, title) && !tokens.is(i, Tag.HYPH);
        while (parted && words.isJoint(i + 1, title)) {
            i += 2;
        }
        return i < title && (words.is(i, FunctionWord.AND) || parted) ? i + 1 : i;
    }

    private boolean isTitlePart(int token, boolean capital) {
        if (tokens.is(token, Tag.HYPH) && statusOf(token - 1) != null
                || tokens.reads(token, "old") && isAge(token)
                || isCounted(token)) {
            return false;
        }
        if (places.has(token) && (places.at(token).sort() != Sort.UNKNOWN || tokens.word(token) == 0)) {
            // a word of no list is the name of something
            return false;
        }
        boolean origin = tokens.is(token - 1, Tag.HYPH) && roleWords.is(tokens.word(token), RoleWords.Class.ORIGIN);
        if (origin || roleWords.is(tokens.word(token), RoleWords.Class.BESIDE)) {
            return false;
        }
        Tag tag = tokens.tag(token);
        if (words.is(token, FunctionWord.AND) || tag == Tag.HYPH) {
            boolean noun = token > 0
                    && tokens.isCapital(token - 1) == capital
                    && (!places.has(token - 1) || isOpening(token - 1))
                    && (tokens.tag(token - 1).isNoun() || tokens.is(token - 1, Tag.JJ));
            return noun && places.title(token) == null;
        }
        boolean opens = !capital
                && token > 0
                && tokens.is(token - 1, Tag.STOP)
                && tag == Tag.NN
                && tokens.word(token) != 0
                && !tokens.isCapitals(token)
                && !isSomebody(token)
                && !places.has(token);
        return (tokens.isCapital(token) == capital || opens) && !words.isDay(token) && (tag.isNoun() || tag == Tag.JJ);
    }

    /** "| Health and Welfare Minister X": a common word that has a capital since it opens the sentence. */
    private boolean isOpening(int token) {
        return places.at(token).sort() == Sort.UNKNOWN
                && tokens.word(token) != 0
                && (token == 0 || tokens.is(token - 1, Tag.STOP));
    }

    private boolean isSomebody(int token) {
        return words.is(token, WordFlag.NOMINAL)
                && words.lexicon().nominal(tokens.word(token)).type() == Nominal.Type.PERSON;
    }

    /** "two-time", "three-term" */
    private boolean isCounted(int token) {
        return token > 1
                && tokens.is(token - 1, Tag.HYPH)
                && words.isJoint(token - 1, token + 1)
                && tokens.is(token - 2, Tag.CD);
    }

    /** "46-year-old" */
    private boolean isAge(int old) {
        return old > 3 && words.isJoint(old - 1, tokens.size()) && tokens.reads(old - 2, "year");
    }

    /** "the widow of a | miner": whether the title is that of one to whom somebody else is something. */
    boolean isRelated(int start) {
        return tokens.is(start - 1, Tag.DT) && words.isOfSomebody(start - 1);
    }

    /** The status that a word before the nation tells: "former Peruvian president". */
    RoleStatus statusBefore(int start) {
        if (start > 1 && words.isJoint(start - 1, tokens.size()) && statusOf(start - 2) != null) {
            return statusOf(start - 2);
        }
        if (start > 0 && statusOf(start - 1) != null) {
            return statusOf(start - 1);
        }
        boolean named =
                start > 0 && places.has(start - 1) && places.at(start - 1).start() > 0;
        RoleStatus status = named ? statusOf(places.at(start - 1).start() - 1) : null;
        return status == null ? RoleStatus.CURRENT : status;
    }

    /** Whether the title that ends here is that of an office of a place: "mayor". */
    boolean isLocal(int end) {
        return roleWords.is(tokens.word(end - 1), RoleWords.Class.LOCAL);
    }

    /** Where a form of address begins that ends here, "Dr.", "Tan Sri"; {@code end} for none. */
    int honorificStart(int end) {
        for (int start = Math.max(0, end - 3); start < end; start++) {
            // "His Royal Highness"
            boolean address = (words.is(start, WordFlag.HONORIFIC) || tokens.is(start, Tag.PRPS))
                    && words.matchTitle(start, end)
                    && words.matchEnd() == end
                    && words.title().type() == Type.HONORIFIC;
            if (address) {
                return start;
            }
        }
        return end;
    }

    /** Where a rank begins that follows a whole title: "navy chief | Admiral"; -1 for none. */
    int rankStart(int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.matchTitle(i, end) && words.matchEnd() == end) {
                boolean apart = isRank(words.title().type())
                        || roleWords.is(tokens.word(i), RoleWords.Class.RANK)
                        || i > from && !tokens.isCapital(i - 1);
                boolean rank = apart && tokens.isCapital(i) && !words.isJoint(i - 1, end);
                boolean whole = endsInTitle(from, i) && !roleWords.is(tokens.word(i - 1), RoleWords.Class.DESCRIPTIVE);
                return rank && whole && !isShort(i - 1) ? i : -1;
            }
        }
        return -1;
    }

    private boolean isShort(int token) {
        return tokens.text().charAt(tokens.end(token) - 1) == '.';
    }

    private static boolean isRank(Type type) {
        return type == Type.MILITARY
                || type == Type.POLICE
                || type == Type.ACADEMIC
                || type == Type.NOBLE
                || type == Type.RELIGIOUS;
    }

    /** The title in lower case and in the singular. */
    String singular(int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.matchTitle(i, end) && words.matchEnd() == end) {
                String head = words.title().name().toLowerCase(Locale.ROOT);
                boolean other = !tokens.reads(end - 1, last(head));
                boolean plural = other
                        && (tokens.is(end - 1, Tag.NNS)
                                || tokens.isCapitals(end - 1)
                                || tokens.reads(end - 1, last(head) + "s")
                                        && (i == from || !words.is(i - 1, FunctionWord.OF)));
                String own = plural ? head : line(i, end);
                return i == from ? own : line(from, i) + (tokens.isGlued(i) ? "" : " ") + own;
            }
        }
        return line(from, end);
    }

    private String line(int from, int end) {
        return OneLine.of(tokens.words(from, end)).toLowerCase(Locale.ROOT);
    }

    /** Whether the words end in a title: any tail of them is one. */
    boolean endsInTitle(int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.matchTitle(i, end) && words.matchEnd() == end) {
                return true;
            }
        }
        return words.is(end - 1, WordFlag.NOMINAL)
                && words.lexicon().nominal(tokens.word(end - 1)).type() == Nominal.Type.PERSON;
    }

    @Nullable
    RoleStatus statusOf(int token) {
        if (words.is(token, WordFlag.FORMER)) {
            return RoleStatus.FORMER;
        }
        if (token >= 0 && roleWords.is(tokens.word(token), RoleWords.Class.COMING)) {
            return RoleStatus.DESIGNATE;
        }
        return words.is(token, WordFlag.ACTING) ? RoleStatus.ACTING : null;
    }

    /** Whether a word before a title tells since when or how it is held, and is no part of it: "the new", "Peru's first", "the former". */
    boolean isOfStatus(int token, int end) {
        return statusOf(token) != null
                || token + 1 < end && roleWords.is(tokens.word(token), RoleWords.Class.DESCRIPTIVE)
                || isFirst(token, end);
    }

    /** "Peru's first president", "its second female mayor", "the 23rd governor", but "Peru's first deputy minister". */
    private boolean isFirst(int token, int end) {
        boolean owned = (tokens.reads(token, "first") || words.is(token, WordFlag.ADDITIONAL))
                && token > 0
                && (tokens.is(token - 1, Tag.POS) || tokens.is(token - 1, Tag.PRPS));
        if (token + 1 < end && Character.isDigit(tokens.first(token))) {
            return true;
        }
        boolean part = owned && words.matchTitle(token, end) && words.matchEnd() == end;
        return owned
                && !part
                && token + 1 < end
                && (roleWords.is(tokens.word(token + 1), RoleWords.Class.DESCRIPTIVE)
                        || !roleWords.is(tokens.word(token + 1), RoleWords.Class.SECOND)
                                && words.matchTitle(token + 1, end)
                                && words.matchEnd() == end);
    }

    /** Whether the title is written in the plural. */
    boolean isPlural(TitleSpan title) {
        return tokens.is(title.end() - 1, Tag.NNS)
                || !tokens.reads(title.end() - 1, last(title.title().name())) && !tokens.isCapitals(title.end() - 1);
    }

    private static String last(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    int appositionStart(int end, int from) {
        int i = end;
        while (i > from && (isTitlePart(i - 1, tokens.isCapital(i - 1)))) {
            i--;
        }
        return i;
    }
}
