package org.dateline.parser.sentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.parser.lexicon.Lexicon;

/**
 * Makes the tagger's two resources from a treebank. Run it twice, since the second needs a lexicon with the words of the first:
 *
 * <pre>
 * TaggerTraining forms TREEBANK OUT    writes OUT/word-forms.bin, for the resources of the lexicon
 * TaggerTraining weights TREEBANK OUT  writes OUT/tagger.bin, for the resources of this package
 * TaggerTraining measure TREEBANK      trains on four fifths of the documents and prints how well it does on the rest
 * </pre>
 *
 * TREEBANK is a folder or zip archive with the files {@code dep/GUM_*.conllu} of the Georgetown University Multilayer corpus;
 * only its genres news, interview, speech, academic and court are read, whose texts may be used freely. Same input, same bytes.
 */
final class TaggerTraining {
    private static final int EPOCHS = 8;

    private TaggerTraining() {}

    public static void main(String[] arguments) throws IOException {
        List<Treebank.Document> documents = Treebank.read(Path.of(arguments[1]));
        TrainingWords words = TrainingWords.of(documents);
        switch (arguments[0]) {
            case "forms" -> Files.write(Path.of(arguments[2], "word-forms.bin"), words.forms());
            case "weights" -> Files.write(Path.of(arguments[2], "tagger.bin"), train(documents, words).bytes());
            case "measure" -> measure(documents);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static PerceptronTraining train(List<Treebank.Document> documents, TrainingWords words) {
        Lexicon lexicon = Lexicon.standard();
        PerceptronTraining training = new PerceptronTraining(lexicon, words);
        training.train(TaggedText.of(documents, lexicon, true), EPOCHS);
        return training;
    }

    private static void measure(List<Treebank.Document> documents) throws IOException {
        List<Treebank.Document> known = new ArrayList<>();
        List<Treebank.Document> unseen = new ArrayList<>();
        int[] seen = new int[1];
        for (Treebank.Document document : documents) {
            boolean spoken = List.of("news", "interview", "speech").contains(document.genre());
            (spoken && seen[0]++ % 5 == 0 ? unseen : known).add(document);
        }
        Lexicon lexicon = Lexicon.standard();
        TrainingWords words = TrainingWords.of(known);
        Tagger tagger = new PerceptronTagger(lexicon, train(known, words).model());
        for (String genre : List.of("news", "interview", "speech")) {
            List<Treebank.Document> part = unseen.stream().filter(document -> document.genre().equals(genre)).toList();
            TaggerScore.print(genre, TaggedText.of(part, lexicon, false), tagger, words);
            TaggerScore.print(genre + " in title case", TaggedText.titled(part, lexicon), tagger, words);
        }
        TaggerScore.print("all", TaggedText.of(unseen, lexicon, false), tagger, words);
        TaggerScore.confusions(TaggedText.of(unseen, lexicon, false), tagger);
    }
}
