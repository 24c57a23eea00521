package org.dateline.parser.passage;

import org.dateline.model.PassageKind;
import org.dateline.parser.text.Chars;

/** Credits that stand in the last line of a paragraph: "(Reporting by Jane Doe)", "Image: AP", "— AFP". */
final class BlockEnds {
    private static final int TAIL = 400;
    private static final int LONGEST_AGENCY = 28;

    private static final PhraseList CREDITS = PhraseList.load("credit opens");
    private static final PhraseList AGENCIES = PhraseList.load("agency");

    private final PictureCredits pictures;

    BlockEnds(PictureCredits pictures) {
        this.pictures = pictures;
    }

    /** Where the credit begins, or the block's end. */
    int start(Block block) {
        int credit = bracket(block);
        credit = credit < 0 ? signature(block) : credit;
        credit = credit < 0 ? pictures.start(block) : credit;
        return credit <= block.start() ? block.end() : credit;
    }

    PassageKind kind(Block block, int credit) {
        return pictures.start(block) == credit ? PassageKind.CAPTION : PassageKind.CREDIT;
    }

    /** The last bracket of the block, if it closes the block and opens as a credit does. */
    private static int bracket(Block block) {
        String text = block.text();
        int close = text.charAt(block.end() - 1) == '.' ? block.end() - 2 : block.end() - 1;
        if (close <= block.start() || text.charAt(close) != ')' && text.charAt(close) != ']') {
            return -1;
        }
        for (int i = close; i >= Math.max(block.start(), close - TAIL); i--) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                return CREDITS.match(text, i, block.end()) >= 0 || isAgency(block, i + 1, close) ? i : -1;
            }
        }
        return -1;
    }

    /** A dash after the end of a sentence, and an agency. */
    private static int signature(Block block) {
        String text = block.text();
        for (int i = block.end() - 1; i > Math.max(block.start(), block.end() - LONGEST_AGENCY); i--) {
            char c = text.charAt(i);
            if (c == '–' || c == '—' || c == '-') {
                while (i > block.start() && text.charAt(i - 1) == '-') {
                    i--;
                }
                return isAgency(block, skip(block, c, i), block.end()) ? i : -1;
            }
        }
        return -1;
    }

    private static int skip(Block block, char dash, int from) {
        int i = from;
        while (i < block.end()
                && (block.text().charAt(i) == dash || Block.isBlank(block.text().charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isAgency(Block block, int from, int to) {
        if (from >= to || !AGENCIES.is(block.text(), from, to)) {
            return false;
        }
        int before = from - 1;
        while (before > block.start()
                && !Chars.isWord(block.text().charAt(before))
                && ".!?".indexOf(block.text().charAt(before)) < 0) {
            before--;
        }
        return ".!?".indexOf(block.text().charAt(before)) >= 0;
    }
}
