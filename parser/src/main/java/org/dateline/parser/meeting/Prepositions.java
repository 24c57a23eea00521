package org.dateline.parser.meeting;

import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** What the preposition before a meeting noun says. */
final class Prepositions {
    private Prepositions() {}

    /** The frame of verbs and nouns that a preposition stands for, or null. */
    static @Nullable Frame frame(Reading reading, int preposition) {
        int word = reading.tokens().word(preposition);
        return FunctionWord.OF.is(word)
                ? Frame.OF
                : FunctionWord.FOR.is(word)
                        ? Frame.FOR
                        : FunctionWord.TO.is(word)
                                ? Frame.TO
                                : FunctionWord.ON.is(word)
                                        ? Frame.ON
                                        : FunctionWord.FROM.is(word)
                                                ? Frame.FROM
                                                : FunctionWord.INTO.is(word)
                                                        ? Frame.INTO
                                                        : FunctionWord.IN.is(word) ? Frame.IN : null;
    }

    /** Whether it came before what the verb says will be: "agreed to sign a treaty after talks", "will send a ship, following a visit". */
    static boolean isBackground(Reading reading, Setting setting) {
        int preposition = setting.preposition();
        boolean following = preposition > 0 && reading.tokens().reads(preposition, "following");
        boolean after = following || preposition > 0 && reading.is(preposition, FunctionWord.AFTER);
        if (!after || setting.group() < 0 || reading.group(setting.group()).start() > preposition) {
            return false;
        }
        VerbGroup verbs = reading.group(setting.group());
        boolean apart = following || reading.tokens().is(preposition - 1, Tag.COMMA);
        return verbs.form() == Form.INFINITIVE || verbs.form() == Form.BASE || apart && verbs.tense() == Tense.FUTURE;
    }

    /** "banned the use of calls", "commented on the summit": who does is not there. */
    static boolean isMatter(Reading reading, Setting setting) {
        int preposition = setting.light() == null && setting.outer() == null ? setting.preposition() : -1;
        boolean away = reading.is(preposition - 1, FunctionWord.AHEAD) || reading.is(preposition - 1, FunctionWord.OUT);
        return reading.is(preposition, FunctionWord.OF) && !away
                || reading.is(preposition, FunctionWord.ON)
                        && preposition == reading.group(setting.group()).end()
                || reading.is(preposition, FunctionWord.ABOUT);
    }
}
