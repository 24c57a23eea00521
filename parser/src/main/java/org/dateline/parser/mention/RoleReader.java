package org.dateline.parser.mention;

import org.dateline.model.RoleStatus;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Title;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the roles and the country of a person from the words around the name: titles before it ("Russian Foreign Minister X"),
 * before a comma ("the president of Peru, X,") and after one ("X, the French foreign minister").
 */
final class RoleReader {
    /** How far behind a name an aside may end. */
    private static final int REACH = 16;

    private final Words words;
    private final Tokens tokens;
    private final Clauses clauses;
    private final NamePlaces places;
    private final StandIns standIns;
    private final RoleWords roleWords;
    private final SameOffices offices;
    private final TitleWords titleWords;
    private final Affiliation affiliation;
    private final RoleTitles roles;
    private final TitlesBefore titles;
    private final Appositions appositions;
    private final JointTitles joint;
    /** The name that took over the role of the one before it. */
    private int lastHeir = -1;

    RoleReader(
            Words words,
            Clauses clauses,
            NamePlaces places,
            StandIns standIns,
            RoleWords roleWords,
            SameOffices offices) {
        this.words = words;
        this.tokens = words.tokens();
        this.clauses = clauses;
        this.standIns = standIns;
        this.roleWords = roleWords;
        this.offices = offices;
        this.places = places;
        this.affiliation = new Affiliation(words, places);
        this.titleWords = new TitleWords(words, places, roleWords);
        this.roles = new RoleTitles(words, standIns, roleWords, titleWords, affiliation);
        this.titles = new TitlesBefore(words, places, titleWords, affiliation, roles);
        this.appositions = new Appositions(words, clauses, places, titleWords, affiliation, roles);
        this.joint = new JointTitles(words, places, titleWords);
    }

    /** Of each token of a role the person who holds it, else null. */
    ByToken<Figure> holders() {
        return roles.holders();
    }

    /** The roles that verbs tell. */
    PredicateRoles predicates(ByToken<Reference> references) {
        return new PredicateRoles(words, clauses, roleWords, appositions, references);
    }

    /** Adds to the person what stands around this name. */
    void read(Figure person, NameSpan name) {
        int sentence = clauses.sentences().sentenceOf(name.start());
        int begin = clauses.sentences().start(sentence);
        int limit = clauses.sentences().end(sentence);
        int before = beforeBracket(name.start(), begin);
        boolean titled = isPartOfSeat(before, begin) && titles.readBeyondComplement(person, before, begin)
                || titles.read(person, before, begin)
                || titles.readBeyondComplement(person, before, begin);
        inherit(person, name, begin, titled);
        boolean described = words.is(name.start() - 1, WordFlag.NOMINAL) || isPlayer(name.start() - 1);
        boolean owned = tokens.is(name.start() - 1, Tag.POS) && isNation(name.start() - 2) || isOfNation(name, begin);
        if (!titled && name.start() > begin && (described || owned)) {
            affiliation.owner(described ? nounStart(name.start() - 1, begin) : name.start(), begin);
            person.belongTo(affiliation.country());
        }
        int letters = name.end() < limit && tokens.isCapitals(name.end()) ? name.end() + 1 : name.end();
        boolean comma = letters < limit && words.is(letters, FunctionWord.COMMA);
        boolean closed = comma || letters >= limit || tokens.is(letters, Tag.STOP);
        int start = Math.min(places.titledStart(name.start()), titleWords.titleStart(name.start(), begin));
        if (closed && start > begin && words.is(start - 1, FunctionWord.COMMA)) {
            aside(person, start - 1, begin);
        }
        counterpart(person, name.start(), begin);
        joint.read(person, name, begin);
        if (comma) {
            apposed(person, letters + 1, limit);
            beyondAside(person, name, letters, limit);
        } else if (name.end() + 1 < limit) {
            beside(person, name, begin, limit);
        }
    }

    /** "met her Moroccan counterpart, X": one who has the office of the person named before, in a country of his own. */
    private void counterpart(Figure person, int start, int begin) {
        int noun = words.is(start - 1, FunctionWord.COMMA) ? start - 2 : start - 1;
        boolean peer = noun > begin && standIns.is(tokens.word(noun), StandIns.Class.COUNTERPART);
        if (!peer || tokens.is(noun, Tag.NNS) || !person.roles.isEmpty() || person.country.isEmpty()) {
            return;
        }
        for (int i = noun - 1; i >= begin; i--) {
            Figure other = places.has(i) ? places.figure(i) : null;
            if (other != null && other.isPerson()) {
                share(person, other, noun);
                return;
            }
        }
        Figure owner = ownerBefore(noun, begin);
        if (owner != null) {
            share(person, owner, noun);
        }
    }

    /** "Her counterpart" at the head of a sentence: of the first person whom the sentence before names; null for none. */
    private @Nullable Figure ownerBefore(int noun, int begin) {
        int sentence = clauses.sentences().sentenceOf(noun);
        if (sentence == 0 || noun - begin > 3 || !tokens.is(begin, Tag.PRPS)) {
            return null;
        }
        for (int i = clauses.sentences().start(sentence - 1); i < begin; i++) {
            Figure other = places.has(i) ? places.figure(i) : null;
            if (other != null && other.isPerson()) {
                return other;
            }
        }
        return null;
    }

    private void share(Figure person, Figure other, int noun) {
        for (FoundRole role : other.roles) {
            boolean national = role.body() == null
                    && role.status() == RoleStatus.CURRENT
                    && (!role.country().isEmpty() || offices.fits("minister", role));
            // a president's counterpart may be a prime minister
            if (national && !offices.isLeader(role) && !role.country().equals(person.country)) {
                person.roles.add(new FoundRole(
                        role.title(), person.country, null, RoleStatus.CURRENT, tokens.span(noun, noun + 1)));
                return;
            }
        }
    }

    /** Behind a comma: "X, the mayor", "X, formerly mayor", "X, 45, the mayor", "X, of Lima, the mayor". */
    private void apposed(Figure person, int from, int limit) {
        int next = from;
        for (int asides = 0; asides < 2 && asideEnd(next, limit) > next; asides++) {
            next = asideEnd(next, limit);
        }
        int word = next < limit ? tokens.word(next) : 0;
        if (roleWords.is(word, RoleWords.Class.ONCE)) {
            appositions.after(person, next + 1, limit, RoleStatus.FORMER);
        } else {
            appositions.after(person, roleWords.is(word, RoleWords.Class.NOW) ? next + 1 : next, limit);
        }
    }

    /** "hired X, formerly of Lund, | as head of": the title that the verb before the name gives, behind what else is told. */
    private void beyondAside(Figure person, NameSpan name, int comma, int limit) {
        RoleStatus told = roleOfObject(places.titledStart(name.start()) - 1);
        for (int i = comma + 1; told != null && i + 2 < Math.min(limit, comma + REACH); i++) {
            if (words.is(i, FunctionWord.COMMA)) {
                if (words.is(i + 1, FunctionWord.AS)) {
                    appositions.after(person, i + 2, limit, told == RoleStatus.CURRENT ? null : told);
                }
                return;
            }
        }
    }

    /** The token behind the comma that ends an age or a place; {@code from} for none. */
    private int asideEnd(int from, int limit) {
        int end = from;
        if (from + 1 < limit && tokens.isNumber(from)) {
            end = from + 1;
        } else if (from + 2 < limit && (words.is(from, FunctionWord.OF) || words.is(from, FunctionWord.FROM))) {
            boolean place = places.has(from + 1) && places.figure(from + 1) == null;
            end = place ? places.at(from + 1).end() : from;
        }
        return end > from && words.has(end, limit, FunctionWord.COMMA) ? end + 1 : from;
    }

    /** Where the title ends before a name: also before a short bracket, "Gen. (ret.) X". */
    private int beforeBracket(int name, int begin) {
        if (name < begin + 4 || !words.is(name - 1, FunctionWord.CLOSE) || tokens.isCapital(name - 2)) {
            return name;
        }
        for (int open = name - 3; open >= name - 4; open--) {
            if (words.is(open, FunctionWord.OPEN)) {
                return open;
            }
        }
        return name;
    }

    /** "the Dutch | international": who plays for the country. */
    private boolean isPlayer(int token) {
        return token >= 0 && !tokens.isCapital(token) && tokens.reads(token, "international");
    }

    /** "MP for Leeds | East | X": a capital that is no title's behind a place or body, right before the name. */
    private boolean isPartOfSeat(int end, int begin) {
        return end > begin + 2
                && tokens.isCapital(end - 1)
                && places.figure(end - 1) == null
                && places.has(end - 2)
                && places.title(end) == null;
    }

    /** "the Kenyan Ruth Otieno", "Kenya's": the nation stands right before the name. */
    private boolean isOfNation(NameSpan name, int begin) {
        int nation = name.start() - 1;
        return nation >= begin && places.has(nation) && places.at(nation).sort() == Sort.ADJECTIVE;
    }

    private boolean isNation(int token) {
        return token >= 0 && places.has(token) && places.at(token).sort() == Sort.COUNTRY;
    }

    /** The title that a comma parts from the name: "the president of Peru, X,". */
    private void aside(Figure person, int comma, int begin) {
        if (titleWords.isRelated(titleWords.titleStart(comma, begin))) {
            titles.readBeyondComplement(person, comma, begin);
        } else if (!titles.read(person, comma, begin)
                && !titles.readBeyondComplement(person, comma, begin)
                && !beforeBody(person, comma, begin)
                && words.is(comma - 1, WordFlag.NOMINAL)) {
            affiliation.owner(nounStart(comma - 1, begin), begin);
            person.belongTo(affiliation.country());
        }
    }

    /** Where a noun for a person begins with its qualities: "Angolan | opposite number", "Peruvian | retired nurse". */
    private int nounStart(int noun, int begin) {
        int i = noun;
        while (i > begin + 1
                && i > noun - 2
                && tokens.is(i - 1, Tag.JJ)
                && !tokens.isCapital(i - 1)
                && !places.has(i - 1)) {
            i--;
        }
        return i;
    }

    /** "The vice-chancellor, University of Lund, | X,": what somebody is head of, between commas. */
    private boolean beforeBody(Figure person, int comma, int begin) {
        NameSpan body = places.has(comma - 1) ? places.at(comma - 1) : null;
        int end = body == null || body.sort() != Sort.ORGANIZATION ? begin : body.start() - 1;
        int start = end > begin && words.is(end, FunctionWord.COMMA) ? titleWords.titleStart(end, begin) : end;
        if (body == null || end <= begin || !words.is(end, FunctionWord.COMMA)) {
            return false;
        }
        if (start == end || !titleWords.endsInTitle(start, end)) {
            // "the head of the mission, | Lund Relief, X,"
            return start == end && titles.readBeyondComplement(person, end, begin);
        }
        int before = start > begin && tokens.is(start - 1, Tag.DT) ? start - 2 : start - 1;
        if (before >= begin && tokens.isMark(before)) {
            // "X, the chairman, Lund University, | Y,": his
            return false;
        }
        affiliation.clear();
        affiliation.take(body);
        affiliation.belong(person, start, end);
        roles.title(person, start, end);
        return true;
    }

    /** Without a comma: "X, as head of", "X the head of", "X of Bahrain", "elected X president", "removed X as president". */
    private void beside(Figure person, NameSpan name, int begin, int limit) {
        int next = name.end();
        boolean as = words.is(next, FunctionWord.AS);
        RoleStatus told = as || words.matchTitle(next, limit)
                ? roleOfObject(titleWords.titleStart(name.start(), begin) - 1)
                : null;
        if (as) {
            appositions.after(person, next + 1, limit, told == RoleStatus.CURRENT ? null : told);
        } else if (told != null && told != RoleStatus.FORMER) {
            appositions.after(person, next, limit, told);
        } else if (words.is(next, FunctionWord.THE)) {
            appositions.after(person, next, limit);
        } else if (words.is(next, FunctionWord.OF) && places.has(next + 1)) {
            affiliation.clear();
            affiliation.take(places.at(next + 1));
            person.belongTo(affiliation.country());
            reign(person, next - 1);
        }
    }

    /** Whether the verb tells that who is its object holds a role, held or is to hold one; null for none. */
    private @Nullable RoleStatus roleOfObject(int verb) {
        int word = verb < 0 ? 0 : tokens.word(verb);
        if (!roleWords.has(word) || !tokens.tag(verb).isVerb()) {
            return null;
        }
        if (roleWords.is(word, RoleWords.Class.REPLACE) || roleWords.is(word, RoleWords.Class.DISMISS)) {
            return RoleStatus.FORMER;
        }
        return roleWords.is(word, RoleWords.Class.PROPOSE)
                ? RoleStatus.DESIGNATE
                : roleWords.is(word, RoleWords.Class.CHOOSE) ? RoleStatus.CURRENT : null;
    }

    /** "King X of Norway": the realm stands behind the name. */
    private void reign(Figure person, int name) {
        int last = person.roles.size() - 1;
        FoundRole role = last < 0 ? null : person.roles.get(last);
        TitleSpan title =
                !places.has(name) ? null : places.title(places.at(name).start());
        if (role != null
                && title != null
                && title.title().type() == Title.Type.NOBLE
                && role.country().isEmpty()
                && role.body() == null) {
            person.roles.set(
                    last,
                    new FoundRole(role.title(), affiliation.country(), affiliation.body(), role.status(), role.span()));
        }
    }

    /** "Presidents X and Y", "special envoys X and Y": the second has the title and the country of the first. */
    private void inherit(Figure person, NameSpan name, int begin, boolean titled) {
        int joint = name.start() - 1;
        if (titled
                || joint <= begin
                || !words.is(joint, FunctionWord.AND) && !words.is(joint, FunctionWord.COMMA)
                || !places.has(joint - 1)) {
            return;
        }
        NameSpan other = places.at(joint - 1);
        TitleSpan title = places.title(other.start());
        Figure first = places.figure(other.start());
        boolean plural = title == null ? other.start() == lastHeir : titleWords.isPlural(title);
        if (other.sort() == Sort.PERSON && first != null && plural && !first.roles.isEmpty()) {
            lastHeir = name.start();
            person.belongTo(first.country);
            FoundRole role = first.roles.get(first.roles.size() - 1);
            if (person.roles.stream().noneMatch(own -> own.title().equals(role.title()))) {
                person.roles.add(role);
            }
        }
    }
}
