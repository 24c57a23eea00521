package org.dateline.parser.passage;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Passage;
import org.dateline.model.PassageKind;
import org.dateline.model.Span;
import org.dateline.parser.text.Chars;
import org.jspecify.annotations.Nullable;

/** The blocks of one article in their order, and what each is among its neighbours. */
final class Layout {
    private static final int LONGEST_HEADLINE = 220;
    private static final int MOST_WORDS_IN_HEADLINE = 35;
    private static final int LONGEST_HEADING = 120;
    private static final int MOST_WORDS_IN_HEADING = 18;
    private static final int MOST_WORDS_IN_QUESTION = 9;
    private static final int FEWEST_IN_LIST = 3;
    private static final int TURNS = 8;

    private final List<Block> blocks;
    private final LineKinds kinds;
    private final @Nullable PassageKind[] known;
    private final boolean[] heading;
    private final DatelineReader datelines = new DatelineReader();
    private final BlockEnds ends;
    private final List<Passage> passages;
    private boolean headlined;
    private boolean prose;
    private boolean links;
    /** Whether turns of a transcript stood above. */
    private boolean transcript;

    private boolean opens = true;
    private int lastProse = -1;
    private int title = -1;

    Layout(List<Block> blocks, LineKinds kinds) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.known = new PassageKind[blocks.size()];
        this.heading = new boolean[blocks.size()];
        this.passages = new ArrayList<>(blocks.size() + 4);
        this.ends = new BlockEnds(kinds.pictures());
    }

    List<Passage> passages() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            known[i] = kind(block);
            heading[i] = known[i] == null && looksLikeHeading(block) && datelines.end(block, false) < 0;
            lastProse = known[i] == null && !heading[i] ? i : lastProse;
        }
        for (int i = 0; i < blocks.size(); i++) {
            place(i);
        }
        return List.copyOf(passages);
    }

    private @Nullable PassageKind kind(Block block) {
        PassageKind kind = kinds.kind(block);
        boolean line = kind == null && !block.isLongerThan(LONGEST_HEADING);
        boolean place = line && (datelines.end(block, false) == block.end() || OpeningPlace.isCity(block));
        return place ? PassageKind.DATELINE : kind;
    }

    private void place(int i) {
        Block block = blocks.get(i);
        PassageKind kind = known[i];
        if (isHeadline(i)) {
            headlined = true;
            int start = WireTags.end(block);
            if (start > block.start()) {
                add(PassageKind.OTHER, block.start(), start);
            }
            add(PassageKind.HEADLINE, start, block.end());
        } else if (kind != null) {
            links = kind == PassageKind.OTHER ? links || kinds.opensLinks(block) : links && kind != PassageKind.CAPTION;
            add(kind, block.start(), block.end());
        } else if (heading[i] || links && isQuestion(block)) {
            placeShort(i, block);
        } else {
            links = false;
            placeProse(i);
        }
    }

    private static boolean isQuestion(Block block) {
        return !block.isLongerThan(LONGEST_HEADING) && block.last() == '?' && LineKinds.sentences(block) == 1;
    }

    private void placeShort(int i, Block block) {
        if (links) {
            add(PassageKind.OTHER, block.start(), block.end());
        } else if (isLooseByline(i, block)) {
            add(PassageKind.BYLINE, block.start(), block.end());
        } else if (i < lastProse && !inList(i)) {
            opens = true;
            add(PassageKind.HEADING, block.start(), block.end());
        } else {
            placeProse(i);
        }
    }

    /** Under a headline and before the report, a name with a place or with a date below it is the writer's. */
    private boolean isLooseByline(int i, Block block) {
        if (!headlined || prose) {
            return false;
        }
        boolean dateFollows = i + 1 < blocks.size() && known[i + 1] == PassageKind.DATELINE;
        return kinds.bylines().isNameAndPlace(block)
                || dateFollows && kinds.bylines().isName(block);
    }

    /** Three short lines or more in a row, the headline aside, are a list and no headings. */
    private boolean inList(int i) {
        int from = i;
        while (from > 0 && heading[from - 1] && from - 1 != title && i - from < FEWEST_IN_LIST) {
            from--;
        }
        int to = i + 1;
        while (to < blocks.size() && heading[to] && to - from < FEWEST_IN_LIST) {
            to++;
        }
        return to - from >= FEWEST_IN_LIST;
    }

    private boolean isHeadline(int i) {
        Block block = blocks.get(i);
        if (headlined || prose || i >= lastProse || !mayBeHeadline(i, block)) {
            return false;
        }
        title = i;
        return true;
    }

    private boolean mayBeHeadline(int i, Block block) {
        PassageKind kind = known[i];
        boolean furniture = kind == PassageKind.CREDIT || kind == PassageKind.OTHER;
        if (kind != null
                && !(furniture
                        && i == 0
                        && block.words(4) > 4
                        && looksLikeHeading(block)
                        && Chars.isLetter(block.first()))) {
            return false;
        }
        char last = block.last();
        boolean open = last == ',' || last == ':' || block.opensLower() || block.opensWithLetter();
        if (block.isLongerThan(LONGEST_HEADLINE)
                || open
                || block.words(MOST_WORDS_IN_HEADLINE) > MOST_WORDS_IN_HEADLINE
                || ends.start(block) < block.end()
                || datelines.end(block, false) >= 0
                || isTurn(i)) {
            return false;
        }
        boolean stopped = last == '.' && block.endsSentence();
        return !stopped || LineKinds.sentences(block) == 1 && isTitleCase(block);
    }

    /** Nearly all of the longer words begin with a capital, and there are enough of them to tell. */
    private static boolean isTitleCase(Block block) {
        int words = 0;
        int capitals = 0;
        int letters = 0;
        for (int i = block.start(); i <= block.end(); i++) {
            if (i < block.end() && Chars.isWord(block.text().charAt(i))) {
                letters++;
            } else {
                words += letters > 3 ? 1 : 0;
                capitals += letters > 3 && !Chars.isLower(block.text().charAt(i - letters)) ? 1 : 0;
                letters = 0;
            }
        }
        return words >= 4 && capitals * 10 >= words * 9;
    }

    private boolean looksLikeHeading(Block block) {
        if (block.isLongerThan(LONGEST_HEADING)
                || block.opensLower()
                || block.words(MOST_WORDS_IN_HEADING) > MOST_WORDS_IN_HEADING) {
            return false;
        }
        char first = block.first();
        char last = block.last();
        if (last == '?') {
            return kinds.asks(block)
                    && !kinds.asksSomebody(block)
                    && block.words(MOST_WORDS_IN_QUESTION) <= MOST_WORDS_IN_QUESTION;
        }
        boolean runsOn = last == ',' || last == ':' || last == ';' || last == '-' || last == '–' || last == '—';
        boolean word = Chars.isWord(first)
                || Chars.isQuote(first)
                || first == '('
                || first == '#'
                || first == '$'
                || first == '€';
        return !runsOn
                && word
                && last != '.'
                && !block.endsSentence()
                && hasLetter(block)
                && ends.start(block) == block.end();
    }

    private static boolean hasLetter(Block block) {
        int i = block.start();
        while (i < block.end() && !Chars.isLetter(block.text().charAt(i))) {
            i++;
        }
        return i < block.end();
    }

    /** A paragraph without the dateline before it and the credit after it. */
    private void placeProse(int i) {
        Block block = blocks.get(i);
        int start = dateline(i);
        boolean dated = start >= 0;
        if (dated) {
            add(PassageKind.DATELINE, block.start(), start);
        }
        prose = true;
        opens &= dated && start == block.end();
        if (dated && start == block.end()) {
            return;
        }
        Block body = block.trimmed(dated ? start : block.start(), block.end());
        int credit = ends.start(body);
        Block paragraph = body.trimmed(body.start(), credit);
        if (paragraph.length() > 0) {
            add(PassageKind.PARAGRAPH, paragraph.start(), paragraph.end());
        }
        if (credit < body.end()) {
            add(ends.kind(body, credit), credit, body.end());
        }
    }

    /** "MODERATOR: Thank you all": what a speaker says, where others' turns open so too. */
    private boolean isTurn(int i) {
        return datelines.opensTurn(blocks.get(i)) && isTranscript(i);
    }

    private int dateline(int i) {
        int end = datelines.end(blocks.get(i), opens);
        return end >= 0 && datelines.isLabel() && isTranscript(i) ? -1 : end;
    }

    /** Where paragraphs close by open with labels too, the names in capitals are those of speakers. */
    private boolean isTranscript(int i) {
        for (int k = i + 1; !transcript && k < blocks.size() && k <= i + TURNS; k++) {
            if (known[k] == null && !heading[k] && datelines.end(blocks.get(k), true) >= 0 && datelines.isLabel()) {
                transcript = true;
            }
        }
        return transcript;
    }

    private void add(PassageKind kind, int start, int end) {
        passages.add(Passage.of(kind, Span.of(start, end)));
    }
}
