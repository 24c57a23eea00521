package org.dateline.parser.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Passage;
import org.dateline.model.PassageKind;
import org.dateline.model.Span;
import org.dateline.parser.lexicon.Lexicon;

/** A document cut into the parser's own tokens and sentences, each token with the treebank's tag where their borders agree. */
record TaggedText(Sentences sentences, byte[] gold) {
    private static final Set<String> SMALL_IN_TITLES =
            Set.of("a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "at", "by", "with", "as", "from");
    /** Every so manieth document is read a second time in title case, or in capitals. */
    private static final int TITLES = 4;

    private static final int CAPITALS = 20;

    static List<TaggedText> of(List<Treebank.Document> documents, Lexicon lexicon, boolean augmented) {
        List<TaggedText> texts = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Treebank.Document document = documents.get(i);
            texts.add(of(document, document.text(), lexicon));
            if (augmented && i % TITLES == 0) {
                texts.add(of(document, title(document), lexicon));
            }
            if (augmented && i % CAPITALS == 3) {
                texts.add(of(document, capitals(document.text()), lexicon));
            }
        }
        return texts;
    }

    static List<TaggedText> titled(List<Treebank.Document> documents, Lexicon lexicon) {
        return documents.stream()
                .map(document -> of(document, title(document), lexicon))
                .toList();
    }

    private static TaggedText of(Treebank.Document document, String text, Lexicon lexicon) {
        List<Passage> passages = document.paragraphs().stream()
                .map(range -> Passage.of(PassageKind.PARAGRAPH, Span.of(range[0], range[1])))
                .toList();
        Sentences sentences = new StandardSentenceSplitter(lexicon, (tokens, from, to) -> {}).split(text, passages);
        return new TaggedText(sentences, gold(sentences.tokens(), document.entries()));
    }

    private static byte[] gold(Tokens tokens, List<Treebank.Entry> entries) {
        byte[] gold = new byte[tokens.size()];
        int entry = 0;
        for (int i = 0; i < gold.length; i++) {
            while (entry < entries.size() && entries.get(entry).start() < tokens.start(i)) {
                entry++;
            }
            boolean same = entry < entries.size()
                    && entries.get(entry).start() == tokens.start(i)
                    && entries.get(entry).end() == tokens.end(i);
            gold[i] = same ? (byte) entries.get(entry).tag().ordinal() : -1;
        }
        return gold;
    }

    private static String title(Treebank.Document document) {
        StringBuilder text = new StringBuilder(document.text());
        for (Treebank.Entry entry : document.entries()) {
            String word = document.text().substring(entry.start(), entry.end());
            if (!SMALL_IN_TITLES.contains(word) && word.charAt(0) != '\'' && !word.equals("n't")) {
                text.setCharAt(entry.start(), Character.toUpperCase(word.charAt(0)));
            }
        }
        return text.toString();
    }

    private static String capitals(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.length() == text.length() ? upper : text;
    }
}
