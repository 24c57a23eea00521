package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Chars;

/** Names that are those of things: of what is held or signed, of what sails or flies, of honours, of families as a whole. */
final class NamedThings {
    private final Words words;
    private final Tokens tokens;
    private final NoActors noActors;
    private final StandIns standIns;

    NamedThings(Words words, NoActors noActors, StandIns standIns) {
        this.words = words;
        this.tokens = words.tokens();
        this.noActors = noActors;
        this.standIns = standIns;
    }

    /** "the Cod Cup", "the Cod and Herring Summit", "the Global Conference on Cod": what is held or signed is no body. */
    boolean isEvent(NameSpan name) {
        if (name.known() != null) {
            return false;
        }
        if (isVessel(name) || isOrder(name)) {
            return true;
        }
        int topic = name.start();
        while (topic < name.end() && !words.is(topic, FunctionWord.ON) && !words.is(topic, FunctionWord.FOR)) {
            topic++;
        }
        return noActors.isHead(words.key(topic - 1)) && isPlain(name.start(), topic);
    }

    /** "the tanker Baltic Star", "a tanker, the Baltic Star": what sails or flies. */
    boolean isVessel(NameSpan name) {
        boolean article = words.is(name.start() - 1, FunctionWord.THE);
        boolean aside = article && words.is(name.start() - 2, FunctionWord.COMMA);
        int noun = aside ? name.start() - 3 : name.start() - 1;
        return noun >= 0 && !tokens.isCapital(noun) && standIns.is(tokens.word(noun), StandIns.Class.VESSEL);
    }

    /** "the Order of the Elephant" is an honour. */
    private boolean isOrder(NameSpan name) {
        return tokens.reads(name.start(), "order") && words.is(name.start() + 1, FunctionWord.OF) && !acts(name);
    }

    /** "the Order of Saint Lund | said", "talks with the Order", "a spokesman for the Order": somebody acts, as no honour does. */
    private boolean acts(NameSpan name) {
        int before = words.is(name.start() - 1, FunctionWord.THE) ? name.start() - 2 : name.start() - 1;
        boolean dealt =
                words.is(before, FunctionWord.WITH) && tokens.tag(before - 1).isNoun();
        boolean person = words.is(before, FunctionWord.FOR)
                && words.is(before - 1, WordFlag.NOMINAL)
                && words.lexicon().nominal(tokens.word(before - 1)).type() == Nominal.Type.PERSON;
        int verb = name.end();
        return dealt || person || verb < tokens.size() && words.isCue(verb) && !words.is(verb, WordFlag.BE);
    }

    /** "a Boeing | 737", "the Airbus | A320": what a well-known firm makes. */
    boolean isProduct(NameSpan name) {
        int model = name.end();
        if (name.known() == null || name.end() > name.start() + 1 || model >= tokens.size() || !isNumbered(model)) {
            return false;
        }
        int before = name.start() - 1;
        boolean counted = before >= 0
                && (tokens.is(before, Tag.CD) || words.is(before, FunctionWord.A) || words.is(before, FunctionWord.AN));
        return counted || model + 1 < tokens.size() && tokens.is(model + 1, Tag.NN) && !tokens.isCapital(model + 1);
    }

    /** "737", "A320": no year, no small number. */
    private boolean isNumbered(int token) {
        boolean digit = Chars.isDigit(tokens.charAt(tokens.end(token) - 1));
        return digit && (tokens.isNumber(token) ? tokens.length(token) == 3 : tokens.isCapital(token));
    }

    /** Whether all words are capitals but an "and" among them. */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean plain =
                    tokens.isCapital(i) || tokens.isMark(i) || tokens.isNumber(i) || words.is(i, FunctionWord.AND);
            if (!plain) {
                return false;
            }
        }
        return to > from;
    }

    /** "the Lund | siblings": no one of them. */
    boolean isFamily(int noun) {
        return noun < tokens.size()
                && !tokens.isCapital(noun)
                && tokens.is(noun, Tag.NNS)
                && standIns.is(tokens.word(noun), StandIns.Class.KIN);
    }

    /** "Baltic-4": a thing of which there are several. */
    boolean isModel(NameSpan name) {
        int hyphen = name.end();
        return words.isJoint(hyphen, tokens.size()) && tokens.isNumber(hyphen + 1);
    }
}
