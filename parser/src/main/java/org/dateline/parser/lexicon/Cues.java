package org.dateline.parser.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.StatementAct;

/** Reads cue verbs, nouns and phrases into tables; verbs in all their inflections, nouns in both numbers. */
final class Cues {
    private static final String REFUSAL = "would not";
    /** "would not say that it was late" is no refusal to talk of it. */
    private static final long CLAUSES = Frame.QUOTE.bit() | Frame.PAREN.bit() | Frame.THAT.bit() | Frame.BARE.bit();

    private static final String[] BE = {"be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m"};
    private static final String[] HAVE = {"have", "has", "had", "having", "'ve", "'s"};
    private static final String[] POSSESSIVES = {"his", "her", "its", "their", "my", "our"};
    private static final String[] REFLEXIVES = {"himself", "herself", "itself", "themselves", "myself", "ourselves"};

    private final Phrases phrases;
    private final WordTable words;
    private final PhraseTable verbs = new PhraseTable();
    private final List<Cue> values = new ArrayList<>();
    private final PhraseTable nouns = new PhraseTable();
    private final PhraseTable fixed = new PhraseTable();
    private final List<CuePhrase> fixedValues = new ArrayList<>();
    private final PhraseTable hedges = new PhraseTable();

    Cues(Phrases phrases, WordTable words) {
        this.phrases = phrases;
        this.words = words;
        values.add(new Cue("", StatementAct.SAY, null, null, 0, Map.of(), 0, Map.of()));
        fixedValues.add(new CuePhrase("", StatementAct.SAY, CuePhrase.Kind.ASIDE));
    }

    PhraseTable verbs() {
        return verbs;
    }

    PhraseTable nouns() {
        return nouns;
    }

    PhraseTable fixed() {
        return fixed;
    }

    PhraseTable hedges() {
        return hedges;
    }

    ValueTable<Cue> values() {
        return ValueTable.of(Forms.CUE, values);
    }

    ValueTable<CuePhrase> fixedValues() {
        return ValueTable.of(Forms.CUE_PHRASE, fixedValues);
    }

    void verb(LexiconReader.Entry entry) {
        String lemma = entry.text(0);
        int value = add(entry, lemma, 2, 3);
        int space = lemma.indexOf(' ');
        String verb = space < 0 ? lemma : lemma.substring(0, space);
        String rest = space < 0 ? "" : lemma.substring(space);
        for (String form : forms(verb, rest, entry.text(1))) {
            for (String whole : variants(form + rest)) {
                verbs.add(phrases.words(whole), value);
            }
        }
    }

    private int add(LexiconReader.Entry entry, String lemma, int act, int frames) {
        String[] acts = entry.items(act);
        if (acts.length == 0) {
            throw entry.wrong("it has no act");
        }
        Map<Frame, StatementAct> exceptions = new EnumMap<>(Frame.class);
        StatementAct negated = null;
        StatementAct refused = null;
        long refusals = 0;
        for (int i = 1; i < acts.length; i++) {
            int equals = acts[i].indexOf('=');
            if (acts[i].startsWith("not=")) {
                negated = act(entry, acts[i].substring(equals + 1));
                continue;
            }
            if (acts[i].startsWith(REFUSAL)) {
                refused = act(entry, acts[i].substring(equals + 1));
                String frame = acts[i].substring(REFUSAL.length(), equals).strip();
                refusals |= frame.isEmpty() ? ~CLAUSES : frame(entry, frame).bit();
                continue;
            }
            exceptions.put(
                    frame(entry, acts[i].substring(0, Math.max(equals, 0))), act(entry, acts[i].substring(equals + 1)));
        }
        FrameSet set = new FrameSet();
        for (String code : entry.text(frames).split(" ")) {
            if (!code.isEmpty()) {
                set.add(entry, code);
            }
        }
        values.add(new Cue(
                lemma, act(entry, acts[0]), negated, refused, refusals, exceptions, set.bits, set.prepositions));
        return values.size() - 1;
    }

    private static StatementAct act(LexiconReader.Entry entry, String name) {
        for (StatementAct act : StatementAct.values()) {
            if (act.name().equals(name)) {
                return act;
            }
        }
        throw entry.wrong("'" + name + "' is not an act");
    }

    private static Frame frame(LexiconReader.Entry entry, String code) {
        for (Frame frame : Frame.values()) {
            if (frame.code().equals(code)) {
                return frame;
            }
        }
        if (code.startsWith("prep:")) {
            return Frame.PREPOSITION;
        }
        if (code.startsWith("addr-")) {
            return Frame.ADDR_PREPOSITION;
        }
        if (code.startsWith("obj-")) {
            return Frame.OBJ_PREPOSITION;
        }
        if (code.endsWith("-to")) {
            return Frame.PREPOSITION_TO;
        }
        if (code.endsWith("-addr")) {
            return Frame.PREPOSITION_ADDR;
        }
        return Frame.PREPOSITION;
    }

    /** Collects the frames of one entry. */
    private final class FrameSet {
        private final Map<Frame, int[]> prepositions = new EnumMap<>(Frame.class);
        private long bits;

        void add(LexiconReader.Entry entry, String code) {
            Frame frame = frame(entry, code);
            bits |= frame.bit();
            String preposition = preposition(frame, code);
            if (!preposition.isEmpty()) {
                int[] before = prepositions.getOrDefault(frame, new int[0]);
                int[] after = java.util.Arrays.copyOf(before, before.length + 1);
                after[before.length] = words.add(preposition);
                prepositions.put(frame, after);
            }
        }

        private static String preposition(Frame frame, String code) {
            return switch (frame) {
                case PREPOSITION -> code.startsWith("prep:") ? code.substring(5) : code;
                case OBJ_PREPOSITION -> code.equals("obj-to-np") ? "to" : code.substring(4);
                case ADDR_PREPOSITION -> code.substring(5);
                case PREPOSITION_TO -> code.substring(0, code.length() - 3);
                case PREPOSITION_ADDR -> code.substring(0, code.length() - 5);
                default -> "";
            };
        }
    }

    private static List<String> forms(String verb, String rest, String irregular) {
        if (verb.equals("be")) {
            return List.of(BE);
        }
        if (verb.equals("have")) {
            return List.of(HAVE);
        }
        List<String> forms = new ArrayList<>(List.of(verb, Inflection.third(verb)));
        String past = Inflection.past(verb);
        if (irregular.isEmpty()) {
            forms.add(past);
            forms.add(Inflection.gerund(verb, past));
        } else {
            for (String part : irregular.split(";")) {
                String bare = part.strip();
                String head = !rest.isEmpty() && bare.endsWith(rest)
                        ? bare.substring(0, bare.length() - rest.length())
                        : bare;
                forms.addAll(List.of(firstWord(head).split("/")));
            }
            forms.add(Inflection.gerund(verb, forms.get(2)));
        }
        return forms;
    }

    private static String firstWord(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }

    private static List<String> variants(String phrase) {
        if (phrase.contains("one's")) {
            return replaced(phrase, "one's", POSSESSIVES);
        }
        return phrase.contains("oneself") ? replaced(phrase, "oneself", REFLEXIVES) : List.of(phrase);
    }

    private static List<String> replaced(String phrase, String word, String[] by) {
        List<String> all = new ArrayList<>(by.length);
        for (String other : by) {
            all.add(phrase.replace(word, other));
        }
        return all;
    }

    void noun(LexiconReader.Entry entry) {
        int value = add(entry, entry.text(0), 1, 2);
        nouns.add(phrases.words(entry.text(0)), value);
        nouns.add(phrases.words(Inflection.plural(entry.text(0))), value);
    }

    void phrase(LexiconReader.Entry entry) {
        String act = entry.text(1);
        CuePhrase.Kind kind = CuePhrase.Kind.of(entry.text(2));
        if (kind == null) {
            throw entry.wrong("'" + entry.text(2) + "' is not a kind of phrase");
        }
        fixedValues.add(new CuePhrase(entry.text(0), act.isEmpty() ? StatementAct.SAY : act(entry, act), kind));
        for (String variant : variants(entry.text(0))) {
            fixed.add(phrases.words(variant), fixedValues.size() - 1);
        }
    }

    void hedge(LexiconReader.Entry entry) {
        int value = switch (entry.text(1)) {
            case "reporter" -> Lexicon.REPORTER_HEDGE;
            case "speaker" -> Lexicon.SPEAKER_HEDGE;
            default -> throw entry.wrong("'" + entry.text(1) + "' is neither reporter nor speaker");
        };
        hedges.add(phrases.words(entry.text(0)), value);
    }
}
