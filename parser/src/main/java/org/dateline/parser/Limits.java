package org.dateline.parser;

import org.dateline.parser.article.ArticleSplitter;

/**
 * How much of one article is read and told. An article of news stays far below each of them; they keep a hostile text from
 * costing more memory than its length.
 *
 * @param longestArticle in UTF-16 code units
 * @param deepestChain how many statements a chain of reports may have
 * @param mostFindings how many statements, and how many meetings, times and warnings, an article may have
 */
record Limits(int longestArticle, int deepestChain, int mostFindings) {
    static final Limits STANDARD = new Limits(ArticleSplitter.LONGEST, 100, 20_000);
}
