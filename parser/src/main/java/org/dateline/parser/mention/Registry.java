package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.ActorKind;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Chars;
import org.jspecify.annotations.Nullable;

/** The named actors of an article as they are found, one for each party: joins a name to the actor that bears it already. */
final class Registry {
    private final Words words;
    private final Tokens tokens;
    private final StandIns standIns;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Figure> known = new HashMap<>();
    private final Map<Integer, Figure> bodies = new HashMap<>();
    private final ShortForms shortForms;
    private final KeyIndex heads = new KeyIndex();

    Registry(Words words, StandIns standIns) {
        this.words = words;
        this.standIns = standIns;
        this.tokens = words.tokens();
        this.shortForms = new ShortForms(tokens);
    }

    /** The figures in the order in which they were first found. */
    List<Figure> figures() {
        return figures;
    }

    /** Adds a figure that no other name of the article has told. */
    Figure create(ActorKind kind, String name) {
        Figure figure = new Figure(figures.size(), kind, name);
        figures.add(figure);
        return figure;
    }

    /** The country that a name, an adjective or a capital tells. */
    Figure country(KnownName name) {
        return country(name.canonical(), name.country());
    }

    Figure country(String canonical, String code) {
        Figure figure = known.computeIfAbsent(canonical, key -> create(ActorKind.COUNTRY, key));
        figure.belongTo(code);
        return figure;
    }

    /** The country with this code, if the article has named it already. */
    @Nullable
    Figure countryOf(String code) {
        for (Figure figure : figures) {
            if (figure.kind == ActorKind.COUNTRY && figure.country.equals(code)) {
                return figure;
            }
        }
        return null;
    }

    /** A body or outlet that the lexicon knows. */
    Figure body(KnownName name, String country) {
        ActorKind kind = name.kind() == KnownName.Kind.MEDIA ? ActorKind.MEDIA : ActorKind.ORGANIZATION;
        Figure figure = known.computeIfAbsent(name.canonical(), key -> create(kind, key));
        heads.add(Chars.hash(figure.name, figure.name.lastIndexOf(' ') + 1, figure.name.length()), figure);
        if (kind != ActorKind.MEDIA) {
            boolean own = name.country().isEmpty() && !standIns.isWorldwide(name.canonical());
            figure.belongTo(own ? country : name.country());
        }
        return figure;
    }

    /** A body of a country that has the name of a well-known one; in this article the name is its own. */
    Figure namesake(KnownName name, int start, int end, ActorKind kind, String country) {
        Figure figure = known.get(name.canonical());
        if (figure == null || !figure.country.equals(country)) {
            figure = body(start, end, kind, country);
            known.putIfAbsent(name.canonical(), figure);
        }
        return figure;
    }

    /** A body that the text alone names: words in another order, articles and nations aside, are the same name. */
    Figure body(int start, int end, ActorKind kind, String country) {
        int bag = bag(start, end);
        Figure figure = bodies.get(bag);
        figure = figure == null && end > start + 1 ? fuller(start, end) : figure;
        figure = figure == null && end > start + 2 ? bare(start, end) : figure;
        if (figure == null || !figure.country.isEmpty() && !country.isEmpty() && !figure.country.equals(country)) {
            figure = create(kind, name(start, end));
            figure.keys = keys(start, end);
            figure.length = figure.keys.length;
            bodies.put(bag, figure);
            heads.add(words.key(end - 1), figure);
            heads.add(words.key(start), figure);
            shortForms.named(start, end, figure);
        } else {
            alias(figure, start, end);
        }
        figure.belongTo(country);
        return figure;
    }

    /** The business whose name these words begin, the legal form and the like left out: "Unity Trust" after "Unity Trust Bank Plc"; null for none. */
    @Nullable
    Figure fuller(int start, int end) {
        for (Figure figure : heads.find(words.key(start))) {
            if (figure != null && figure.length > end - start && isForm(figure, start, end)) {
                return figure;
            }
        }
        return null;
    }

    /** The body that was named without its legal form before: "Unity Trust Bank Plc" after "Unity Trust Bank"; null for none. */
    private @Nullable Figure bare(int start, int end) {
        return standIns.is(tokens.word(end - 1), StandIns.Class.FORM) ? bodies.get(bag(start, end - 1)) : null;
    }

    private boolean isForm(Figure figure, int start, int end) {
        String name = name(start, end);
        if (!figure.name.startsWith(name) || " ,".indexOf(figure.name.charAt(name.length())) < 0) {
            return false;
        }
        String[] rest = figure.name.substring(name.length() + 1).strip().split(" ");
        // a name that nothing else bears may stand for all of a firm's
        boolean own = end == start + 1 && tokens.word(start) == 0
                || end == start + 2 && words.is(start, WordFlag.LEADING_PARTICLE);
        for (int i = own ? rest.length - 1 : 0; i < rest.length; i++) {
            if (!standIns.is(words.lexicon().word(rest[i]), StandIns.Class.FORM)) {
                return false;
            }
        }
        return true;
    }

    /** The body whose name has this head word and that was named last; null for none. */
    @Nullable
    Figure headed(int key) {
        @Nullable Figure[] found = heads.find(key);
        return found.length == 0 ? null : found[found.length - 1];
    }

    /** The only body whose name of several words begins with this word: "Bayview" after "Bayview Medical Center"; null for none. */
    @Nullable
    Figure begun(int key) {
        Figure only = null;
        for (Figure figure : heads.find(key)) {
            if (figure != null && figure.keys.length > 1 && figure.keys[0] == key) {
                if (only != null && only != figure) {
                    return null;
                }
                only = figure;
            }
        }
        return only;
    }

    /** The body of a country that the article has named with a possessive, "Peru's Congress"; null for none. */
    @Nullable
    Figure owned(int head) {
        for (Figure figure : heads.find(head)) {
            int last = figure == null ? 0 : figure.name.lastIndexOf(' ');
            boolean possessive = last > 2
                    && figure.name.charAt(last - 1) == 's'
                    && Chars.fold(figure.name.charAt(last - 2)) == '\''
                    && figure.name.indexOf(' ') == last;
            if (possessive && !figure.country.isEmpty()) {
                return figure;
            }
        }
        return null;
    }

    /** The body whose initials these are, if the article has it. */
    @Nullable
    Figure acronym(String letters) {
        return shortForms.acronym(letters);
    }

    /** The body behind whose name these initials of it stood in brackets; null for none. */
    @Nullable
    Figure shortForm(String letters) {
        return shortForms.told(letters);
    }

    /** Takes the letters in brackets behind a body's name for its short form. */
    void shortForm(String letters, NameSpan name, Figure figure) {
        shortForms.tell(letters, name, figure);
    }

    /** A body of which the text tells that these letters are its name, whoever else bears them. */
    Figure called(int start, int end, ActorKind kind) {
        Figure figure = body(start, end, kind, "");
        shortForms.own(name(start, end), figure);
        return figure;
    }

    /** Whether the letters are initials of the name. */
    boolean isShortOf(String letters, NameSpan name) {
        return shortForms.isShortOf(letters, name);
    }

    /** The keys of the words of a name that tell it from others: no hyphens, particles or initials. */
    int[] keys(int start, int end) {
        int[] keys = new int[end - start];
        int size = 0;
        for (int i = start; i < end; i++) {
            boolean particle = words.is(i, WordFlag.PARTICLE)
                    && (!tokens.isCapital(i)
                            || i + 1 < end
                                    && (words.isJoint(i + 1, end)
                                            || words.is(i, WordFlag.LEADING_PARTICLE) && i + 2 < end));
            if (!tokens.isMark(i) && !particle && !words.isInitial(i) && tokens.length(i) > 1) {
                keys[size++] = words.key(i);
            }
        }
        return size == keys.length ? keys : Arrays.copyOf(keys, size);
    }

    private int bag(int start, int end) {
        int bag = 0;
        for (int i = start; i < end; i++) {
            if (!tokens.isMark(i) && !words.isFunctionWord(i) && !isNation(i, end)) {
                bag += words.key(i) * 0x9E3779B9;
            }
        }
        return bag;
    }

    private boolean isNation(int i, int end) {
        KnownName name = tokens.isCapital(i) && words.matchName(i, end) ? words.known(i) : null;
        return name != null && (name.kind() == KnownName.Kind.ADJECTIVE || name.kind() == KnownName.Kind.COUNTRY);
    }

    /** The words of a name on one line, an article at its head left out. */
    String name(int start, int end) {
        return OneLine.of(tokens.words(withoutArticle(start, end), end));
    }

    /** Adds a name of the figure's that the text has, if it is a new one. */
    void alias(Figure figure, int start, int end) {
        int from = tokens.start(withoutArticle(start, end));
        if (!figure.goesBy(tokens.text(), from, tokens.end(end - 1))) {
            figure.alias(name(start, end));
        }
    }

    private int withoutArticle(int start, int end) {
        return words.is(start, FunctionWord.THE) && end > start + 1 ? start + 1 : start;
    }
}
