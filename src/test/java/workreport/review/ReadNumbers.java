package workreport.review;

import java.util.ArrayList;
import java.util.List;
import workreport.document.Anchor;
import workreport.ingest.Sentence;
import workreport.ingest.number.NumberReader;
import workreport.ingest.number.Passage;
import workreport.ingest.number.ReadNumber;
import workreport.ingest.report.AnchoredNumber;

/** The numbers of a few made-up paragraphs, as the rules read them. */
final class ReadNumbers {

    static final String CHAPTER = "2021年工作回顾";

    private ReadNumbers() {}

    /** Of a report for 2022, each paragraph in the section s1. */
    static List<AnchoredNumber> of(String... paragraphs) {
        NumberReader reader = new NumberReader(2022);
        List<AnchoredNumber> all = new ArrayList<>();
        for (int at = 0; at < paragraphs.length; at++) {
            String text = paragraphs[at];
            List<ReadNumber> numbers = reader.read(new Passage(CHAPTER, text));
            String id = "s1.p" + (at + 1);
            int from = 0;
            for (Sentence sentence : Sentence.of(text, from)) {
                for (ReadNumber number : numbers) {
                    if (number.sentence().equals(sentence.text())) {
                        all.add(new AnchoredNumber(
                                new Anchor(
                                        id,
                                        sentence.start() + number.number().start(),
                                        sentence.start() + number.number().end()),
                                number));
                    }
                }
            }
        }
        return all;
    }
}
