package org.openrec.codesign.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.openrec.shared.Folded;

/**
 * Which texts say the same in the same words: case, accents, plural, articles and the order of words make no difference. Read
 * as French and as English, since nobody says in which language a card is.
 */
public final class Likeness {

    private static final List<Analyzer> LANGUAGES = List.of(
            new Words(FrenchAnalyzer.getDefaultStopSet(), FrenchMinimalStemFilter::new),
            new Words(EnglishAnalyzer.getDefaultStopSet(), EnglishMinimalStemFilter::new));

    private Likeness() {}

    /** The groups of two and more that are alike in one of the languages, in the order of their first cards. */
    public static <T> List<List<T>> groups(Collection<T> cards, Function<T, String> text) {
        List<List<T>> groups = LANGUAGES.stream()
                .flatMap(language -> groups(cards, text, language))
                .distinct()
                .toList();
        return groups.stream()
                .filter(group -> groups.stream().noneMatch(it -> it.size() > group.size() && it.containsAll(group)))
                .toList();
    }

    private static <T> Stream<List<T>> groups(Collection<T> cards, Function<T, String> text, Analyzer language) {
        Map<SortedSet<String>, List<T>> alike = new LinkedHashMap<>();
        cards.forEach(card -> alike.computeIfAbsent(stems(text.apply(card), language), key -> new ArrayList<>())
                .add(card));
        return alike.entrySet().stream()
                .filter(group -> !group.getKey().isEmpty() && group.getValue().size() > 1)
                .map(Map.Entry::getValue);
    }

    private static SortedSet<String> stems(String text, Analyzer language) {
        SortedSet<String> stems = new TreeSet<>();
        try (TokenStream words = language.tokenStream("text", text)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                stems.add(word.toString());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    /** The stems of what is said, without accents, articles and the like. */
    private static final class Words extends Analyzer {

        private final CharArraySet left;
        private final UnaryOperator<TokenStream> stemming;

        Words(CharArraySet little, UnaryOperator<TokenStream> stemming) {
            this.left = new CharArraySet(little.size(), true);
            little.forEach(it -> left.add(Folded.plain(new String((char[]) it))));
            this.stemming = stemming;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream spoken = new ElisionFilter(new LowerCaseFilter(words), FrenchAnalyzer.DEFAULT_ARTICLES);
            return new TokenStreamComponents(
                    words, stemming.apply(new StopFilter(new ASCIIFoldingFilter(spoken), left)));
        }
    }
}
