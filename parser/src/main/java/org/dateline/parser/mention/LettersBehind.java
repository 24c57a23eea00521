package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** The letters that stand in brackets behind a name, as its short form, and what they tell of it. */
final class LettersBehind {
    private final Words words;
    private final Tokens tokens;
    private final NoActors noActors;
    private final Evidence evidence;
    private final ByToken<TitleSpan> titleBefore;
    private final Registry registry;

    LettersBehind(
            Words words, NoActors noActors, Evidence evidence, ByToken<TitleSpan> titleBefore, Registry registry) {
        this.words = words;
        this.tokens = words.tokens();
        this.noActors = noActors;
        this.evidence = evidence;
        this.titleBefore = titleBefore;
        this.registry = registry;
    }

    /** Takes letters in brackets behind a body's name for its short form. */
    void take(NameSpan name, Figure figure) {
        int next = name.end();
        boolean bracket =
                next + 2 < tokens.size() && words.is(next, FunctionWord.OPEN) && words.is(next + 2, FunctionWord.CLOSE);
        if (bracket && isLetters(next + 1)) {
            registry.shortForm(tokens.words(next + 1, next + 2), name, figure);
        }
    }

    /** "(JRB)", and "(Ineter)" as Latin America writes it: a word of no list between brackets behind a body's name. */
    private boolean isLetters(int token) {
        return tokens.isCapitals(token)
                || tokens.isCapital(token)
                        && tokens.length(token) > 2
                        && (tokens.word(token) == 0
                                || words.isMixed(token)
                                        && !words.is(token, WordFlag.SURNAME)
                                        && !words.is(token, WordFlag.GIVEN_NAME));
    }

    /** Whether initials of the name stand in brackets behind it, and it or they do what somebody does: "United World Wrestling (UWW) said". */
    boolean act(NameSpan name) {
        int letters = name.end() + 1;
        boolean bracket =
                name.end() > name.start() + 1 && isBracketed(letters) && !noActors.isHead(words.key(name.end() - 1));
        return bracket
                && evidence.acts(name) + evidence.acts(new NameSpan(letters, letters + 1, Sort.UNKNOWN, null, "")) > 0;
    }

    private boolean isBracketed(int letters) {
        return words.has(letters - 1, tokens.size(), FunctionWord.OPEN)
                && words.has(letters + 1, tokens.size(), FunctionWord.CLOSE)
                && tokens.isCapitals(letters);
    }

    /** "Jama'atu Nasril Islam (JNI)": no list has it for a person's name, and its initials stand behind it. */
    boolean areOf(NameSpan name) {
        int letters = name.end() + 1;
        boolean bracket = name.end() > name.start() + 2 && isBracketed(letters) && tokens.length(letters) > 2;
        return bracket
                && titleBefore.at(name.start()) == null
                && !words.is(name.start(), WordFlag.GIVEN_NAME)
                && !words.is(name.end() - 1, WordFlag.SURNAME)
                && registry.isShortOf(tokens.words(letters, letters + 1), name);
    }

    /** The body whose short form in brackets this was, "the Joint River Board (JRB)", whatever else bears it; null for none. */
    @Nullable
    Figure told(NameSpan name) {
        boolean letters = name.end() == name.start() + 1 && isLetters(name.start());
        return letters ? registry.shortForm(tokens.words(name.start(), name.end())) : null;
    }
}
