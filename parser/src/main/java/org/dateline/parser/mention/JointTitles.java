package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.RoleStatus;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Reads one office of several countries before as many names: "the foreign ministers of Peru and Chile, | X and Y,". */
final class JointTitles {
    private static final int MOST = 6;

    private final Words words;
    private final Tokens tokens;
    private final NamePlaces places;
    private final TitleWords titleWords;

    JointTitles(Words words, NamePlaces places, TitleWords titleWords) {
        this.words = words;
        this.tokens = words.tokens();
        this.places = places;
        this.titleWords = titleWords;
    }

    /** Adds to the person the office in the country that has his place in the list. */
    void read(Figure person, NameSpan name, int begin) {
        int place = 0;
        int mark = places.titledStart(name.start()) - 1;
        while (mark > begin
                && place < MOST
                && joins(mark)
                && places.at(mark - 1).sort() == Sort.PERSON) {
            mark = places.titledStart(places.at(mark - 1).start()) - 1;
            place++;
        }
        if (mark <= begin || !words.is(mark, FunctionWord.COMMA)) {
            return;
        }
        List<NameSpan> countries = countries(mark, begin);
        int of = countries.isEmpty() ? -1 : countries.get(0).start() - 1;
        of = of > begin && words.is(of, FunctionWord.THE) ? of - 1 : of;
        TitleSpan title = of > begin && words.is(of, FunctionWord.OF) ? places.title(of) : null;
        if (title != null && countries.size() > 1 && place < countries.size() && titleWords.isPlural(title)) {
            add(person, title, countries.get(place).country(), begin);
        }
    }

    private void add(Figure person, TitleSpan title, String country, int begin) {
        int start = titleWords.titleStart(title.end(), begin);
        person.belongTo(country);
        RoleStatus status = titleWords.statusBefore(start);
        while (start < title.end() - 1 && titleWords.isOfStatus(start, title.end())) {
            status = titleWords.statusOf(start) == null ? status : titleWords.statusOf(start);
            start++;
        }
        String office = titleWords.singular(start, title.end());
        if (person.roles.stream().noneMatch(role -> role.title().equals(office))) {
            person.roles.add(new FoundRole(office, country, null, status, tokens.span(start, title.end())));
        }
    }

    /** The countries that are listed before the comma, the first one first. */
    private List<NameSpan> countries(int comma, int begin) {
        List<NameSpan> found = new ArrayList<>();
        int i = comma - 1;
        while (i > begin && found.size() < MOST && places.has(i) && places.at(i).sort() == Sort.COUNTRY) {
            found.add(0, places.at(i));
            i = places.at(i).start() - 1;
            i = i > begin && words.is(i, FunctionWord.THE) && !words.is(i - 1, FunctionWord.OF) ? i - 1 : i;
            if (i > begin && (words.is(i, FunctionWord.AND) || words.is(i, FunctionWord.COMMA))) {
                i = words.is(i - 1, FunctionWord.COMMA) ? i - 2 : i - 1;
            }
        }
        return found;
    }

    private boolean joins(int mark) {
        boolean joins = words.is(mark, FunctionWord.AND) || words.is(mark, FunctionWord.COMMA);
        return joins && places.has(mark - 1) && !words.is(mark - 1, WordFlag.PLACE_WORD) && !tokens.is(mark, Tag.POS);
    }
}
