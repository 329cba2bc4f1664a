package dev.narada.query.similar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a sentence is about, in a language with endings: the stems of its words without those that stand everywhere, the
 * marks over letters folded, each cut into threes of letters, so that near forms of a word still meet.
 */
enum Stems {
    POLISH(new PolishAnalyzer()),
    ENGLISH(new EnglishAnalyzer());

    private static final int LETTERS = 3;

    private final Analyzer analyzer;

    Stems(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    static Stems of(String tag) {
        return tag.startsWith("en") ? ENGLISH : POLISH;
    }

    Set<String> threes(String sentence) {
        var threes = new HashSet<String>();
        try (var words = analyzer.tokenStream("", sentence)) {
            var word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                var stem = " " + folded(word) + " ";
                for (var from = 0; from + LETTERS <= stem.length(); from++) {
                    threes.add(stem.substring(from, from + LETTERS));
                }
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a sentence in memory is always there", e);
        }
        return threes;
    }

    private static String folded(CharTermAttribute word) {
        var letters = new char[word.length() * 4];
        var length = ASCIIFoldingFilter.foldToASCII(word.buffer(), 0, letters, 0, word.length());
        return new String(letters, 0, length);
    }
}
