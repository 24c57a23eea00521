package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.lexicon.Title;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Tells by the words of an unknown name, its title and what the article says beside it whether it is a person's. */
final class PersonNames {
    private final Words words;
    private final Tokens tokens;
    private final NoActors noActors;
    private final Evidence evidence;
    private final ByToken<TitleSpan> titleBefore;
    private final Branches branches;

    PersonNames(Words words, NoActors noActors, Evidence evidence, ByToken<TitleSpan> titleBefore) {
        this.words = words;
        this.tokens = words.tokens();
        this.noActors = noActors;
        this.evidence = evidence;
        this.titleBefore = titleBefore;
        this.branches = new Branches(words);
    }

    boolean isLonePerson(NameSpan name) {
        int token = name.end() - 1;
        boolean lone = token == name.start();
        if (lone && tokens.length(token) < 2 && titleBefore.at(token) == null) {
            return false;
        }
        boolean listed = lone
                && (words.is(token, WordFlag.SURNAME)
                        || words.is(token, WordFlag.GIVEN_NAME) && !words.is(token, WordFlag.DOUBTFUL_NAME));
        int against = 2 * evidence.body(name)
                + evidence.place(name)
                + (listed ? Math.min(2, evidence.weak(name)) : evidence.weak(name));
        int acts = listed ? evidence.acts(name) : against == 0 ? evidence.acts(name) - 1 : 0;
        return 2 * evidence.person(name) + acts + (listed ? words.is(token, WordFlag.SURNAME) ? 3 : 1 : 0) > against
                && (tokens.is(token, Tag.NNP) || listed && titleBefore.at(name.start()) != null);
    }

    /** A name that a list tells to be no party's: "World Cup", "GDP". */
    boolean isNoActor(NameSpan name) {
        int last = name.end() - 1;
        if (name.end() == name.start() + 1) {
            boolean common = noActors.isCommon(tokens.word(last)) && !tokens.isCapitals(last);
            return titleBefore.at(last) == null && common || noActors.isLone(words.key(last), words.isUpper(last));
        }
        if (isSeat(name.start())
                || noActors.isCommon(tokens.word(last))
                        && noActors.isCommon(tokens.word(name.start()))
                        && !isActing(name)
                || isThing(name.start())
                || isThing(last) && !isOfGivenName(name) && !(isFamily(name) && isActing(name))
                || isPlace(name)) {
            return true;
        }
        boolean longer = name.end() - name.start() > 2;
        if (longer && isHolder(name)) {
            return false;
        }
        return (noActors.isHead(words.key(last)) || words.is(last, WordFlag.PLACE_WORD))
                && (longer
                        || !isApposed(name.start())
                                && !(words.is(name.start(), WordFlag.GIVEN_NAME)
                                        && (words.is(last, WordFlag.SURNAME) || isFamily(name))));
    }

    /** "Minister | Vu Duc Dam said": a family name first behind an office, where the name acts; a dam and a bridge do not. */
    private boolean isHolder(NameSpan name) {
        TitleSpan title = titleBefore.at(name.start());
        return title != null
                && title.title().type() == Title.Type.OFFICE
                && words.is(name.start(), WordFlag.SURNAME)
                && evidence.acts(name) > 0;
    }

    /** "Puerto Real", "El Paso": a first word of names of places, where no title and no act tells that it is somebody. */
    boolean isPlace(NameSpan name) {
        int start = name.start();
        if (titleBefore.at(start) != null || !noActors.isOpening(words.key(start))) {
            return false;
        }
        boolean particle = words.is(start, WordFlag.LEADING_PARTICLE);
        return (particle ? !isBehindParticle(name) : !isListed(start))
                && !words.isJoint(start + 2, name.end())
                && !isCalled(name);
    }

    /** "El Hadji Sarr": a given name behind the particle, or two words and the last of them a family's or of no list. */
    private boolean isBehindParticle(NameSpan name) {
        int last = name.end() - 1;
        boolean three = last == name.start() + 2
                && !words.is(last - 1, WordFlag.PARTICLE)
                && !noActors.isOpening(words.key(last - 1));
        return three && (words.is(last, WordFlag.SURNAME) || tokens.word(last) == 0)
                || last > name.start() + 1 && words.is(name.start() + 1, WordFlag.GIVEN_NAME);
    }

    /** "La Tribuna": an article of another language, which places and bodies have alike. */
    boolean isCalledByArticle(NameSpan name) {
        return isPlace(name)
                && words.is(name.start(), WordFlag.LEADING_PARTICLE)
                && !words.is(name.start(), WordFlag.GIVEN_NAME);
    }

    private boolean isListed(int token) {
        return words.is(token, WordFlag.GIVEN_NAME) || words.is(token, WordFlag.SURNAME);
    }

    /** "Umm Khalid", "El Zurdo": what somebody is called, and a place where nothing tells that it is somebody. */
    private boolean isCalled(NameSpan name) {
        int by = words.is(name.start() - 1, FunctionWord.BY) ? 1 : 0;
        return words.is(name.start(), WordFlag.LEADING_PARTICLE)
                && evidence.person(name) + evidence.acts(name) + by > evidence.place(name);
    }

    /** "the secretary, Mick Hall": a title before the comma. */
    private boolean isApposed(int start) {
        return start > 0 && words.is(start - 1, FunctionWord.COMMA) && titleBefore.at(start - 1) != null;
    }

    /** "Tom Reese, R-Ohio", "Ann Bell (D-Calif.)": a party's letter and a state behind a comma or in brackets. */
    private boolean isSeat(int start) {
        return tokens.length(start) == 1
                && words.isJoint(start + 1, tokens.size())
                && start > 0
                && tokens.isMark(start - 1);
    }

    /** A given name before a word of places that families are called after: "Harriet Woods". */
    private boolean isFamily(NameSpan name) {
        return noActors.isFamily(words.key(name.end() - 1))
                && evidence.place(name) <= evidence.acts(name) + evidence.person(name)
                && !words.isFunctionWord(name.start())
                && !words.is(name.start(), WordFlag.DOUBTFUL_NAME)
                && !(name.start() > 0 && tokens.is(name.start() - 1, Tag.DT));
    }

    /** "Mark Stone said": a given name and one word more, however common both are, that do what people do. */
    private boolean isActing(NameSpan name) {
        return name.end() == name.start() + 2
                && words.is(name.start(), WordFlag.GIVEN_NAME)
                && !tokens.isCapitals(name.end() - 1)
                && !noActors.isHead(words.key(name.end() - 1))
                && !words.is(name.end() - 1, WordFlag.ORGANIZATION_WORD)
                && !words.is(name.end() - 1, WordFlag.NOMINAL)
                && !(name.start() > 0 && tokens.is(name.start() - 1, Tag.DT))
                && evidence.acts(name) > 0;
    }

    /** "Nicanor Moros", "Joris de Turk": a given name, and at most a particle, before a family name that is the name of a people too. */
    private boolean isOfGivenName(NameSpan name) {
        return isGivenBefore(name, name.end()) && !noActors.isCommon(tokens.word(name.end() - 1));
    }

    /** A given name, and at most a particle behind it, before the last word. */
    private boolean isGivenBefore(NameSpan name, int end) {
        int start = name.start();
        boolean particle = end == start + 3 && words.is(start + 1, WordFlag.PARTICLE) && !tokens.isCapital(start + 1);
        return (particle || end == start + 2)
                && words.is(start, WordFlag.GIVEN_NAME)
                && !words.is(start, WordFlag.DOUBTFUL_NAME);
    }

    private boolean isThing(int token) {
        return noActors.isLone(words.key(token), words.isUpper(token))
                && !words.is(token, WordFlag.GIVEN_NAME)
                && !words.is(token, WordFlag.SURNAME);
    }

    /** Whether a name of two words or more is a person's. */
    boolean isPerson(NameSpan name) {
        int start = name.start();
        int end = name.end();
        if (end - start < 2 || end - start > 9 || isNoActor(name)) {
            return false;
        }
        if (titleBefore.at(start) != null) {
            return true;
        }
        boolean given = isGivenBefore(name, end) && !tokens.isCapitals(start);
        int score = !given && branches.endsInCountry(name) ? 0 : score(name, start, end);
        return score > 0
                && score + 2 * evidence.person(name)
                        > 2 * evidence.body(name) + evidence.place(name) + Math.min(2, evidence.weak(name));
    }

    /** How much the words themselves are those of a person's name. */
    private int score(NameSpan name, int start, int end) {
        if (isWare(name)) {
            return 0;
        }
        boolean listed = words.is(start, WordFlag.GIVEN_NAME);
        boolean family = words.is(end - 1, WordFlag.SURNAME);
        if (listed && family) {
            return 6;
        }
        boolean thing = start > 0 && tokens.is(start - 1, Tag.DT) && noActors.isCommon(tokens.word(end - 1));
        if (listed && !thing && !words.is(start, WordFlag.DOUBTFUL_NAME) && !words.is(start, WordFlag.PARTICLE)) {
            return 4;
        }
        if (start > 0 && tokens.is(start - 1, Tag.DT)) {
            return 0;
        }
        if (listed && words.is(end - 1, WordFlag.HONORIFIC) && words.is(end - 1, WordFlag.FEMININE)) {
            // "Fatima Bibi"
            return 3;
        }
        if (listed && isActing(name)) {
            return 2;
        }
        boolean foreignArticle =
                words.is(start, WordFlag.LEADING_PARTICLE) && tokens.isCapital(start) && end == start + 2;
        if (family && !noActors.isCommon(tokens.word(start)) && !foreignArticle || hasNameShape(start, end)) {
            return 3;
        }
        if (foreignArticle && isCalled(name)) {
            return 1;
        }
        if (isBeforeFamily(name)) {
            return 2;
        }
        return isPlainPair(start, end) ? 1 + evidence.acts(name) : isFamilyFirst(start, end) ? 2 : 0;
    }

    /** A particle or an initial inside, or two parts joined by a hyphen, the second one small: Park Ji-ho. */
    private boolean hasNameShape(int start, int end) {
        for (int i = start; i < end - 1; i++) {
            if (tokens.isNumber(i + 1) || words.is(i, FunctionWord.AMPERSAND)) {
                return false;
            }
            if (words.is(start, FunctionWord.HE)) {
                return true;
            }
            if (i > start && tokens.isMark(i) && !words.isJoint(i, end)) {
                return true;
            }
            boolean particle = words.is(i, WordFlag.PARTICLE) && !tokens.isMark(i) && i > start;
            boolean syllables =
                    words.isJoint(i, end) && (i > start + 1 || end == start + 4) && !tokens.isCapital(i + 1);
            if (particle || syllables || words.isInitial(i) && !words.isJoint(i - 1, end)) {
                return true;
            }
        }
        return false;
    }

    /** A family name before a given name that no list has: "Wang Xiaoling". */
    private boolean isFamilyFirst(int start, int end) {
        boolean two = end == start + 2
                && words.is(start, WordFlag.SURNAME)
                && tokens.isCapital(end - 1)
                && !tokens.isCapitals(end - 1);
        return two
                && !words.is(start, WordFlag.DOUBTFUL_NAME)
                && !noActors.isCommon(tokens.word(end - 1))
                && !words.is(end - 1, WordFlag.ORGANIZATION_WORD);
    }

    /** "Zelna Brown said": a word of no list before a common one that many families are called after, where the two act. */
    private boolean isBeforeFamily(NameSpan name) {
        int last = name.end() - 1;
        return last == name.start() + 1
                && tokens.word(name.start()) == 0
                && tokens.is(name.start(), Tag.NNP)
                && !tokens.isCapitals(name.start())
                && !tokens.isCapitals(last)
                && noActors.isFamily(words.key(last))
                && evidence.acts(name) + evidence.person(name) > 0;
    }

    /** "Kelvo Paint": a word of no list before what firms deal in, where nothing tells that it is somebody. */
    private boolean isWare(NameSpan name) {
        return name.end() == name.start() + 2
                && noActors.isWare(words.key(name.end() - 1))
                && tokens.word(name.start()) == 0
                && evidence.person(name) == 0;
    }

    /** Two or three words that no list has, all of them tagged as names. */
    private boolean isPlainPair(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean strange = tokens.word(i) == 0
                    || words.is(i, WordFlag.GIVEN_NAME)
                    || words.is(i, WordFlag.SURNAME)
                    || words.isJoint(i, end)
                    || i == end - 1 && isBodysName(i);
            if (!strange || tokens.isCapitals(i) || !tokens.isMark(i) && !tokens.is(i, Tag.NNP)) {
                return false;
            }
        }
        return end - start <= 4;
    }

    /** A known body or outlet, which may be called after a family. */
    private boolean isBodysName(int token) {
        KnownName known = words.matchName(token, token + 1) ? words.known(token) : null;
        return known != null
                && (known.kind() == KnownName.Kind.ORGANIZATION || known.kind() == KnownName.Kind.MEDIA)
                && !noActors.isCommon(tokens.word(token));
    }

    /** The gender that a form of address or a noun beside the name tells: "Ms. X", "the spokeswoman X", "his sister, X,". */
    Gender gender(NameSpan name) {
        TitleSpan title = titleBefore.at(name.start());
        if (title == null
                || title.title().type() != Title.Type.HONORIFIC && title.title().type() != Title.Type.NOBLE) {
            return genderOfNoun(name);
        }
        boolean masculine = words.is(title.start(), WordFlag.MASCULINE);
        boolean feminine = words.is(title.start(), WordFlag.FEMININE);
        return masculine == feminine ? Gender.ANY : masculine ? Gender.MASCULINE : Gender.FEMININE;
    }

    private Gender genderOfNoun(NameSpan name) {
        boolean aside = words.is(name.start() - 1, FunctionWord.COMMA) && closes(name.end());
        int noun = aside ? name.start() - 2 : name.start() - 1;
        if (!words.is(noun, WordFlag.NOMINAL)) {
            return Gender.ANY;
        }
        Nominal nominal = words.lexicon().nominal(tokens.word(noun));
        return nominal.plural() || tokens.is(noun, Tag.NNS) ? Gender.ANY : nominal.gender();
    }

    private boolean closes(int token) {
        return token >= tokens.size() || tokens.is(token, Tag.COMMA) || tokens.is(token, Tag.STOP);
    }
}
