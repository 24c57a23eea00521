package org.dateline.parser.passage;

import org.dateline.model.PassageKind;
import org.dateline.parser.text.Chars;
import org.jspecify.annotations.Nullable;

/** What a block is by its own words, whatever stands around it. */
final class LineKinds {
    private static final int LONGEST_CAPTION = 600;
    private static final int LONGEST_CREDIT = 400;
    private static final int LONGEST_INVITATION = 240;
    private static final int LONGEST_MARKS = 40;

    private final PhraseList pictureOpens = PhraseList.load("picture opens");
    private final PhraseList creditOpens = PhraseList.load("credit opens");
    private final PhraseList creditEnds = PhraseList.load("credit ends");
    private final PhraseList reportedFrom = PhraseList.load("reported from");
    private final PhraseList otherOpens = PhraseList.load("other opens");
    private final PhraseList otherLine = PhraseList.load("other line");
    private final PhraseList follow = PhraseList.load("follow");
    private final PhraseList opensLinks = PhraseList.load("links follow");
    private final PhraseList address = PhraseList.load("address");
    private final PhraseList asks = PhraseList.load("asks");
    private final PhraseList readingTime = PhraseList.load("reading time");
    private final PhraseList feed = PhraseList.load("feed");
    private final PhraseList firstOn = PhraseList.load("first on");
    private final PhraseList agencies = PhraseList.load("agency");
    private final PictureCredits pictures = new PictureCredits();
    private final Bylines bylines = new Bylines(agencies);

    /** The kind that the words of the block show, or null. */
    @Nullable
    PassageKind kind(Block block) {
        if (isDate(block)) {
            return PassageKind.DATELINE;
        }
        if (isCaption(block)) {
            return PassageKind.CAPTION;
        }
        if (isCredit(block)) {
            return PassageKind.CREDIT;
        }
        if (bylines.isByline(block)) {
            return PassageKind.BYLINE;
        }
        return isOther(block) ? PassageKind.OTHER : null;
    }

    boolean standsAlone(Block line) {
        return kind(line) != null;
    }

    PictureCredits pictures() {
        return pictures;
    }

    Bylines bylines() {
        return bylines;
    }

    /** Whether the second line is the credit of the picture that the first describes. */
    boolean isCaptioned(Block line, Block credit) {
        Block both = line.to(credit.end());
        return pictures.start(credit) == credit.start() && kind(line) == null && pictures.endsShortText(both);
    }

    boolean isDate(Block block) {
        return DateWords.isDate(block);
    }

    /** Whether the block opens as a question in a heading does: "What happens next?" */
    boolean asks(Block block) {
        return asks.match(block.text(), block.start(), block.end()) >= 0;
    }

    /** Whether a question is put to somebody, as in an interview: "When did you begin?" */
    boolean asksSomebody(Block block) {
        for (int i = block.start() + 1; i < block.end(); i++) {
            if (Block.isBlank(block.text().charAt(i - 1)) && address.match(block.text(), i, block.end()) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether links follow in short lines: "Read more:", "Related articles". */
    boolean opensLinks(Block block) {
        int from = afterMarks(block);
        int end = opensLinks.match(block.text(), from, block.end());
        return end >= 0 && isNoWord(block.text(), end, block.end());
    }

    private boolean isCaption(Block block) {
        if (block.isLongerThan(LONGEST_CAPTION)) {
            return false;
        }
        return pictureOpens.match(block.text(), block.start(), block.end()) >= 0 || pictures.endsShortText(block);
    }

    private boolean isCredit(Block block) {
        if (block.isLongerThan(LONGEST_CREDIT)) {
            return false;
        }
        int from = block.first() == '*' ? block.start() + 1 : block.start();
        return creditOpens.match(block.text(), from, block.end()) >= 0
                || isSignature(block)
                || endsInContribution(block);
    }

    /** "(AFP)", "— Reuters", "(dpa/mk/2026)": an agency between marks, alone in its line but for letters behind strokes. */
    private boolean isSignature(Block block) {
        if (block.isLongerThan(LONGEST_MARKS)) {
            return false;
        }
        int from = block.start();
        int to = block.end();
        while (from < to && !Chars.isWord(block.text().charAt(from))) {
            from++;
        }
        while (to > from && !Chars.isWord(block.text().charAt(to - 1))) {
            to--;
        }
        int agency = to > from ? agencies.match(block.text(), from, to) : -1;
        return agency == to || agency > 0 && block.text().charAt(agency) == '/' && block.words(1) == 1;
    }

    /** "Jane Doe in Kyiv contributed to this report.", "Jane Doe reported from Kyiv." */
    private boolean endsInContribution(Block block) {
        String text = block.text();
        if (!Chars.isUpper(text.charAt(afterMarks(block)))) {
            return false;
        }
        for (int i = Math.max(block.start() + 1, block.end() - 60); i < block.end(); i++) {
            boolean opens = Block.isBlank(text.charAt(i - 1));
            if (opens && creditEnds.match(text, i, block.end()) >= 0) {
                return sentences(block) <= 3;
            }
            if (opens && reportedFrom.match(text, i, block.end()) >= 0) {
                return isNameBefore(block, i - 1) && block.words(12) <= 12;
            }
        }
        return false;
    }

    /** Whether the word before begins with a capital: "were reported from" names nobody. */
    private static boolean isNameBefore(Block block, int end) {
        int i = end - 1;
        while (i > block.start() && !Block.isBlank(block.text().charAt(i - 1))) {
            i--;
        }
        return i >= block.start() && Chars.isUpper(block.text().charAt(i));
    }

    /** How many sentences seem to end within the block: stops with a blank and a capital after them. */
    static int sentences(Block block) {
        int count = 1;
        for (int i = block.start() + 1; i + 2 < block.end(); i++) {
            char c = block.text().charAt(i);
            boolean stop = c == '.' || c == '!' || c == '?';
            boolean next = stop
                    && Block.isBlank(block.text().charAt(i + 1))
                    && Chars.isUpper(block.text().charAt(i + 2));
            count += next && Chars.isLower(block.text().charAt(i - 1)) ? 1 : 0;
        }
        return count;
    }

    private boolean isOther(Block block) {
        return isLink(block) || isMarks(block) || isReadingTime(block) || isInvitation(block);
    }

    /** "5 min read", "4-minute read" */
    private boolean isReadingTime(Block block) {
        int i = block.start();
        while (i < block.end() && Chars.isDigit(block.text().charAt(i))) {
            i++;
        }
        if (i == block.start()) {
            return false;
        }
        while (i < block.end() && !Chars.isWord(block.text().charAt(i))) {
            i++;
        }
        return readingTime.is(block.text(), i, block.end());
    }

    private boolean isInvitation(Block block) {
        if (block.isLongerThan(LONGEST_INVITATION)) {
            return false;
        }
        int from = afterMarks(block);
        String text = block.text();
        if (otherOpens.match(text, from, block.end()) >= 0) {
            return true;
        }
        int end = otherLine.match(text, from, block.end());
        return end >= 0 && isNoWord(text, end, block.end())
                || opensLinks(block)
                || isFollow(block, from)
                || isOfFeed(block, from);
    }

    /** "The post Ministers agree appeared first on The Harbour Post." */
    private boolean isOfFeed(Block block, int from) {
        int title = feed.match(block.text(), from, block.end());
        for (int i = title; i > 0 && i < block.end(); i++) {
            if (Block.isBlank(block.text().charAt(i - 1)) && firstOn.match(block.text(), i, block.end()) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "Follow Jane Doe on X @janedoe": the word, and an address later. */
    private boolean isFollow(Block block, int from) {
        boolean asked = follow.match(block.text(), from, block.end()) >= 0;
        return asked && (block.indexOf("@") >= 0 || block.indexOf("://") >= 0);
    }

    private static int afterMarks(Block block) {
        int i = block.start();
        while (i < block.end() - 1
                && !Chars.isWord(block.text().charAt(i))
                && !Chars.isQuote(block.text().charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNoWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.isWord(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMarks(Block block) {
        return !block.isLongerThan(LONGEST_MARKS) && isNoWord(block.text(), block.start(), block.end());
    }

    /** Whether the block is an address of the web or of mail, and nothing more. */
    boolean isLink(Block block) {
        String text = block.text();
        boolean web = starts(text, block, "http://") || starts(text, block, "https://") || starts(text, block, "www.");
        boolean mail = !web && hasMailSign(block);
        if (!web && !mail) {
            return false;
        }
        for (int i = block.start(); i < block.end(); i++) {
            if (Block.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(String text, Block block, String prefix) {
        return text.startsWith(prefix, block.start()) && block.length() > prefix.length();
    }

    private static boolean hasMailSign(Block block) {
        return !block.isLongerThan(80) && block.indexOf("@") >= 0;
    }
}
