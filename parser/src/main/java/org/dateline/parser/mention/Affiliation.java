package org.dateline.parser.mention;

import org.dateline.model.ActorKind;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Title.Type;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Whose a role is: the country or body that a nation, a possessive or a complement beside the title names. */
final class Affiliation {
    private final Words words;
    private final Tokens tokens;
    private final NamePlaces places;
    private String country = "";
    private boolean byAdjective;
    /** Whether the body is said to be a country's own. */
    private boolean national;

    private @Nullable Figure body;

    Affiliation(Words words, NamePlaces places) {
        this.words = words;
        this.tokens = words.tokens();
        this.places = places;
    }

    /** Forgets the last one. */
    void clear() {
        country = "";
        body = null;
        byAdjective = false;
        national = false;
    }

    /** Takes a body, and a country whose own it is said to be: "Peru's | Water Council", not "Peruvian insurer | X". */
    void take(NameSpan owner, NameSpan name) {
        national = owner.sort() == Sort.COUNTRY && tokens.is(owner.end(), Tag.POS);
        if (national) {
            take(owner);
        }
        take(name);
    }

    /** The code of the country, empty for none. */
    String country() {
        return country;
    }

    /** The body that the role belongs to, null where it belongs to a country or to nobody named. */
    @Nullable
    Figure body() {
        return body == null || !country.isEmpty() && body.kind == ActorKind.COUNTRY ? null : body;
    }

    boolean isKnown() {
        return !country.isEmpty() || body != null;
    }

    /** Takes over the country, but not that of a firm, a school or a team: those have people of all nations. */
    void belong(Figure person, int start, int end) {
        Type type = null;
        for (int i = start; i < end && type == null; i++) {
            type = words.matchTitle(i, end) && words.matchEnd() == end
                    ? words.title().type()
                    : null;
        }
        boolean anywhere = type == Type.BUSINESS || type == Type.ACADEMIC || type == Type.SPORT;
        if (!anywhere || national || body == null && (type != Type.SPORT || byAdjective)) {
            person.belongTo(country);
        }
    }

    /** What stands before a title: a nation, a body, "Peru's". */
    void owner(int start, int begin) {
        clear();
        int i = start - 1;
        while (i >= begin && (tokens.is(i, Tag.POS) || words.is(i, FunctionWord.HYPHEN))) {
            i--;
        }
        if (i > begin + 1 && words.is(i, FunctionWord.CLOSE) && words.is(i - 2, FunctionWord.OPEN)) {
            // the short form of the name before: "the Joint River Board (JRB) chairman"
            i--;
        }
        if (i >= begin && places.has(i)) {
            take(places.at(i));
            if (!isKnown() && tokens.is(start - 1, Tag.POS) && isOffice(start)) {
                officerOf(places.figure(i));
            }
        } else if (i > begin && (words.is(i, FunctionWord.AND) || words.is(i, FunctionWord.COMMA))) {
            listed(words.is(i - 1, FunctionWord.COMMA) ? i - 2 : i - 1, begin);
        } else if (isLedBy(i, begin)) {
            group(words.is(i, FunctionWord.BY) ? i - 1 : i, begin);
        }
    }

    /** "Led by", "headed by", "including": who follows belongs to the group before. */
    private boolean isLedBy(int i, int begin) {
        boolean led = words.is(i, FunctionWord.BY)
                && i > begin
                && (tokens.reads(i - 1, "led") || tokens.reads(i - 1, "headed") || tokens.reads(i - 1, "chaired"));
        return led || i > begin && words.is(i, FunctionWord.INCLUDING);
    }

    /** The nation of a group that stands right before: "a Peruvian delegation". */
    private void group(int end, int begin) {
        int i = tokens.is(end - 1, Tag.COMMA) ? end - 2 : end - 1;
        boolean group = i >= begin && words.is(i, WordFlag.NOMINAL) && !tokens.isCapital(i);
        for (int k = i - 1; group && k >= begin && k > i - 4; k--) {
            if (places.has(k)) {
                NameSpan name = places.at(k);
                country = name.tellsCountry() ? name.country() : "";
                byAdjective = true;
                return;
            }
            group = tokens.tag(k).isNoun() || tokens.is(k, Tag.JJ) || tokens.is(k, Tag.POS) || tokens.is(k, Tag.VBN);
        }
    }

    private boolean isOffice(int start) {
        Type type = words.matchTitle(start, tokens.size()) ? words.title().type() : null;
        return type == Type.OFFICE || type == Type.MILITARY || type == Type.PARTY;
    }

    /** "The president's envoy X" serves the country that the president does. */
    private void officerOf(@Nullable Figure owner) {
        boolean leads = owner != null && owner.isPerson() && !owner.roles.isEmpty();
        country = leads ? owner.country : "";
    }

    /** In a list of titles and names each belongs where the one before does. */
    private void listed(int before, int begin) {
        if (before >= begin && places.has(before)) {
            NameSpan name = places.at(before);
            Figure figure = places.figure(before);
            boolean titled = name.sort() == Sort.PERSON && places.title(name.start()) != null;
            country = titled && figure != null ? figure.country : "";
        }
    }

    void take(NameSpan name) {
        Figure figure = places.figure(name.start());
        if (name.tellsCountry()) {
            byAdjective = name.sort() == Sort.ADJECTIVE;
            country = name.country();
        } else if (figure != null && figure.isBody()) {
            body = figure;
            country = figure.country.isEmpty() ? country : figure.country;
        } else if (name.sort() == Sort.PLACE) {
            country = name.country();
        }
    }
}
