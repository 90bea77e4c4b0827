package org.armature.search.catalogue;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Cuts texts into words: without case and accents, and reduced to their English stems but in fields of whole words. */
final class StudyAnalyzer extends DelegatingAnalyzerWrapper {
    /** Values of one field are this far apart, so that no phrase goes over from one to the next. */
    private static final int GAP = 100;

    private final Analyzer stems = new Words(true);
    private final Analyzer words = new Words(false);

    StudyAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return field.startsWith("words.") ? words : stems;
    }

    private static final class Words extends Analyzer {
        private final boolean stemmed;

        Words(boolean stemmed) {
            this.stemmed = stemmed;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer tokenizer = new StandardTokenizer();
            TokenStream tokens = new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer));
            tokens = new ASCIIFoldingFilter(tokens);
            return new TokenStreamComponents(tokenizer, stemmed ? new PorterStemFilter(tokens) : tokens);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }
}
