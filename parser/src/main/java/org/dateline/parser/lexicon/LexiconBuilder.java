package org.dateline.parser.lexicon;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts the lists together: the closed classes first, then each list, the caller's entries before the standard ones. */
final class LexiconBuilder {
    private final Map<LexiconList, List<LexiconReader.Entry>> added = new EnumMap<>(LexiconList.class);
    private final WordTable words = new WordTable();
    private final Phrases phrases = new Phrases(words);
    private final Names names = new Names(phrases);
    private final Titles titles = new Titles(phrases);
    private final Nominals nominals = new Nominals(words);
    private final MeetingWords meetingWords = new MeetingWords(words, phrases);
    private final Cues cues = new Cues(phrases, words);
    private final TimeWordReader times = new TimeWordReader(phrases, words);

    void add(LexiconList list, List<LexiconReader.Entry> entries) {
        for (LexiconReader.Entry entry : entries) {
            check(list, entry);
        }
        added.computeIfAbsent(list, key -> new ArrayList<>()).addAll(entries);
    }

    private static void check(LexiconList list, LexiconReader.Entry entry) {
        if (entry.fields().length < list.fields()) {
            throw entry.wrong(
                    "it has " + entry.fields().length + " fields, the list " + list + " needs " + list.fields());
        }
        if (entry.text(0).isEmpty()) {
            throw entry.wrong("its first field is empty");
        }
        if (entry.text(0).chars().noneMatch(Character::isLetterOrDigit)) {
            throw entry.wrong("its first field has no word");
        }
    }

    Lexicon build() {
        Lexicon image = added.isEmpty() ? LexiconImage.load() : null;
        return image != null ? image : read();
    }

    /** Reads the word lists. */
    Lexicon read() {
        closedClasses();
        int[] forms = WordForms.addTo(words);
        for (LexiconList list : LexiconList.values()) {
            for (LexiconReader.Entry entry : added.getOrDefault(list, List.of())) {
                read(list, entry);
            }
            for (LexiconReader.Entry entry : LexiconReader.resource(list.resource())) {
                check(list, entry);
                read(list, entry);
            }
        }
        return new Lexicon(
                words,
                forms,
                names,
                titles,
                nominals.table(),
                cues,
                meetingWords.table(),
                times.table(),
                new Confidence(LexiconReader.resource("rule-confidence.txt")));
    }

    private void closedClasses() {
        for (FunctionWord word : FunctionWord.values()) {
            int number = words.add(word.form());
            if (number != word.number()) {
                throw new IllegalStateException(word + " has the number " + number);
            }
            if (word.group() != FunctionWord.Group.NONE) {
                words.mark(number, WordFlag.valueOf(word.group().name()).bit());
            }
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            words.mark(words.add(day.name()), WordFlag.WEEKDAY.bit());
        }
        for (Month month : Month.values()) {
            words.mark(words.add(month.name()), WordFlag.MONTH.bit());
        }
    }

    private void read(LexiconList list, LexiconReader.Entry entry) {
        switch (list) {
            case ABBREVIATIONS -> abbreviation(entry);
            case COUNTRIES -> names.country(entry);
            case ORGANIZATIONS -> names.organization(entry);
            case MEDIA -> names.media(entry);
            case PLACES -> names.place(entry);
            case TITLES -> titles.title(entry);
            case HONORIFICS -> honorific(entry);
            case NOMINALS -> nominals.nominal(entry);
            case NOUN_SENSES -> nounSense(entry);
            case WORD_CLASSES -> wordClass(entry);
            case GIVEN_NAMES -> givenName(entry);
            case SURNAMES -> mark(entry.text(0), WordFlag.SURNAME);
            case ORGANIZATION_WORDS -> organizationWord(entry);
            case PARTICLES -> particle(entry);
            case MEETING_WORDS -> meetingWords.word(entry);
            case CUES -> cues.verb(entry);
            case CUE_NOUNS -> cues.noun(entry);
            case CUE_PHRASES -> cues.phrase(entry);
            case HEDGES -> cues.hedge(entry);
            case TIME_WORDS -> times.word(entry);
            case HOLIDAYS -> times.holiday(entry);
        }
    }

    private int mark(String phrase, WordFlag flag) {
        int last = 0;
        for (int word : phrases.words(phrase)) {
            if (Character.isLetter(words.word(word).charAt(0))) {
                words.mark(word, flag.bit());
                last = word;
            }
        }
        return last;
    }

    private void abbreviation(LexiconReader.Entry entry) {
        int word = words.add(entry.text(0));
        words.mark(word, WordFlag.ABBREVIATION.bit());
        if (!Character.isUpperCase(entry.text(0).charAt(0))) {
            words.mark(word, WordFlag.SMALL_ABBREVIATION.bit());
        }
        switch (entry.text(1)) {
            case "end" -> words.mark(word, WordFlag.FINAL_ABBREVIATION.bit());
            case "last" -> words.mark(word, WordFlag.FINAL_ABBREVIATION.bit() | WordFlag.LAST_ABBREVIATION.bit());
            case "number" -> words.mark(word, WordFlag.NUMBER_ABBREVIATION.bit());
            case "weekday" -> abbreviatedDay(entry.text(0), word, WordFlag.WEEKDAY);
            case "month" -> abbreviatedDay(entry.text(0), word, WordFlag.MONTH);
            default -> {}
        }
    }

    /** Without its full stop a short form may be a name: Jan, Mar. */
    private void abbreviatedDay(String form, int word, WordFlag flag) {
        if (form.endsWith(".")) {
            words.mark(word, flag.bit());
        }
    }

    private void honorific(LexiconReader.Entry entry) {
        titles.honorific(entry);
        int word = mark(entry.text(0), WordFlag.HONORIFIC);
        gender(word, entry.text(1));
    }

    private void nounSense(LexiconReader.Entry entry) {
        WordFlag flag = switch (entry.text(1)) {
            case "site" -> WordFlag.SITE;
            case "force" -> WordFlag.FORCE;
            case "toll" -> WordFlag.TOLL;
            case "goods" -> WordFlag.GOODS;
            case "office" -> WordFlag.OFFICE;
            case "measure" -> WordFlag.MEASURE;
            default -> throw entry.wrong("'" + entry.text(1) + "' is not a sense of nouns");
        };
        mark(entry.text(0), flag);
        mark(Inflection.plural(entry.text(0)), flag);
    }

    private void wordClass(LexiconReader.Entry entry) {
        WordFlag flag = switch (entry.text(1)) {
            case "causative" -> WordFlag.CAUSATIVE;
            case "prefix" -> WordFlag.PREFIX;
            case "additional" -> WordFlag.ADDITIONAL;
            case "anybody" -> WordFlag.ANYBODY;
            case "quantity" -> WordFlag.QUANTITY;
            case "share" -> WordFlag.SHARE;
            case "former" -> WordFlag.FORMER;
            case "acting" -> WordFlag.ACTING;
            case "copula" -> WordFlag.COPULA;
            case "occasion" -> WordFlag.OCCASION;
            case "topic" -> WordFlag.TOPIC;
            case "grant" -> WordFlag.GRANT;
            case "amount" -> WordFlag.AMOUNT;
            case "attributive" -> WordFlag.ATTRIBUTIVE;
            case "changing" -> WordFlag.CHANGING;
            case "comment" -> WordFlag.COMMENT;
            case "aftermath" -> WordFlag.AFTERMATH;
            case "unchanged" -> WordFlag.UNCHANGED;
            case "participle" -> WordFlag.BASE_PARTICIPLE;
            case "inducing" -> WordFlag.INDUCING;
            case "preterite" -> WordFlag.PRETERITE;
            case "collective" -> WordFlag.COLLECTIVE;
            default -> throw entry.wrong("'" + entry.text(1) + "' is not a class of words");
        };
        mark(entry.text(0), flag);
    }

    private void givenName(LexiconReader.Entry entry) {
        int word = mark(entry.text(0), WordFlag.GIVEN_NAME);
        gender(word, entry.text(1));
        if (entry.text(2).equals("?") || entry.text(1).equals("?")) {
            words.mark(word, WordFlag.DOUBTFUL_NAME.bit());
        }
    }

    private void gender(int word, String gender) {
        if (gender.equals("m")) {
            words.mark(word, WordFlag.MASCULINE.bit());
        } else if (gender.equals("f")) {
            words.mark(word, WordFlag.FEMININE.bit());
        }
    }

    private void organizationWord(LexiconReader.Entry entry) {
        WordFlag flag = switch (entry.text(1).toLowerCase(Locale.ROOT)) {
            case "media" -> WordFlag.MEDIA_WORD;
            case "place" -> WordFlag.PLACE_WORD;
            case "opening" -> WordFlag.OPENING_WORD;
            default -> WordFlag.ORGANIZATION_WORD;
        };
        mark(entry.text(0), flag);
        if (entry.text(1).equalsIgnoreCase("branch")) {
            mark(entry.text(0), WordFlag.BRANCH_WORD);
        }
    }

    private void particle(LexiconReader.Entry entry) {
        mark(entry.text(0), WordFlag.PARTICLE);
        if (entry.text(1).equals("start")) {
            mark(entry.text(0), WordFlag.LEADING_PARTICLE);
        }
    }
}
