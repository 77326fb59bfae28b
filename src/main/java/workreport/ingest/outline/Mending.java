package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import workreport.ingest.Blank;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.Style;
import workreport.ingest.outline.Mend.Field;

/** Applies a person's corrections while a text is read anew. A later correction overrides an earlier one. */
final class Mending {

    /** Corrects nothing. */
    static Mending none() {
        return new Mending(List.of(), List.of());
    }

    /** What was left out, by where it stood and its words without white space. */
    private record Kept(Position position, String text) {

        static Kept of(LeftOut leftOut) {
            return new Kept(leftOut.position(), Blank.remove(leftOut.text()));
        }
    }

    private final List<Mend> mends;
    private final List<Mend> lost = new ArrayList<>();
    private final List<LeftOut> putBack = new ArrayList<>();
    private final Set<Kept> kept = new HashSet<>();

    /** @param leftOut what is left out as long as nobody puts anything back */
    Mending(List<Mend> mends, List<LeftOut> leftOut) {
        this.mends = List.copyOf(mends);
        of(Mend.PutBack.class).forEach(mend -> find(mend, leftOut).ifPresentOrElse(putBack::add, () -> lost.add(mend)));
        putBack.forEach(each -> kept.add(Kept.of(each)));
    }

    private static Optional<LeftOut> find(Mend.PutBack mend, List<LeftOut> leftOut) {
        return leftOut.stream()
                .filter(each -> each.reason() == mend.reason() && each.text().equals(mend.text()))
                .skip(mend.nth())
                .findFirst();
    }

    private <M extends Mend> Stream<M> of(Class<M> kind) {
        return mends.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Those that found nothing to apply to. */
    List<Mend> lost() {
        return List.copyOf(lost);
    }

    /** What the format left out and the report has, put where it stood. */
    Extracted blocks(Extracted read) {
        List<LeftOut> own = read.leftOut().stream().filter(putBack::contains).toList();
        if (own.isEmpty()) {
            return read;
        }
        List<Block> blocks = new ArrayList<>(read.blocks());
        for (LeftOut each : own) {
            int at = 0;
            while (at < blocks.size() && blocks.get(at).position().compareTo(each.position()) <= 0) {
                at++;
            }
            blocks.add(at, new Block.Paragraph(each.position(), Blank.trim(each.text()), Style.PLAIN));
        }
        List<LeftOut> rest = new ArrayList<>(read.leftOut());
        rest.removeAll(own);
        return new Extracted(read.format(), blocks, rest, read.warnings());
    }

    /** Whether a line that would be left out stays in the report. */
    boolean keeps(Position position, String line) {
        return kept.contains(new Kept(position, Blank.remove(line)));
    }

    /** Paragraphs put together and taken apart. */
    List<Line> lines(List<Line> read) {
        List<Line> lines = new ArrayList<>(read);
        for (Mend mend : mends) {
            switch (mend) {
                case Mend.Split split -> change(lines, mend, split.where());
                case Mend.Join join -> change(lines, mend, join.where());
                case Mend.Level _, Mend.PutBack _, Mend.Fact _ -> {}
            }
        }
        return lines;
    }

    private void change(List<Line> lines, Mend mend, TextMark where) {
        Optional<Whereabouts.Found> found = new Whereabouts(lines).find(where);
        if (found.isEmpty()) {
            lost.add(mend);
            return;
        }
        int number = found.get().line();
        int start = found.get().start();
        Line line = lines.get(number);
        if (mend instanceof Mend.Split && start > 0) {
            lines.set(number, line.part(0, start));
            lines.add(number + 1, line.part(start, line.length()));
        } else if (mend instanceof Mend.Join && start == 0 && number > 0) {
            lines.set(number - 1, lines.get(number - 1).followedBy(line));
            lines.remove(number);
        }
    }

    /** The headings that were found, and what a person says of them. */
    List<Heading> headings(List<Line> body, List<Heading> found) {
        List<Heading> headings = new ArrayList<>(found);
        Whereabouts places = new Whereabouts(body);
        of(Mend.Level.class)
                .forEach(mend -> places.find(mend.where())
                        .ifPresentOrElse(at -> put(headings, body, at, mend.level()), () -> lost.add(mend)));
        headings.sort(Comparator.comparingInt(Heading::line).thenComparingInt(Heading::start));
        return headings;
    }

    private static void put(List<Heading> headings, List<Line> body, Whereabouts.Found at, int level) {
        headings.removeIf(
                heading -> heading.line() == at.line() && heading.start() < at.end() && at.start() < heading.end());
        if (level > 0) {
            headings.add(Heading.of(at.line(), body.get(at.line()), at.start(), at.end(), level, HeadingRule.PERSON));
        }
    }

    /** What a person says about the report; nothing where they say nothing. */
    Optional<String> fact(Field field) {
        Map<Field, String> facts = new HashMap<>();
        of(Mend.Fact.class).forEach(fact -> facts.put(fact.field(), fact.value()));
        return Optional.ofNullable(facts.get(field));
    }
}
