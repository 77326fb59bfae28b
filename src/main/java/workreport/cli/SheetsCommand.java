package workreport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import workreport.analysis.ReportProfile;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.evidence.Theme;
import workreport.language.Language;
import workreport.language.Words;
import workreport.paint.Typefaces;
import workreport.platform.Paper;
import workreport.platform.UnwritableException;
import workreport.platform.print.Printers;
import workreport.sheet.Labels;
import workreport.sheet.Sheet;
import workreport.sheet.SheetOptions;
import workreport.sheet.Sheets;
import workreport.typeset.Typesetter;

/**
 * {@code sheets}: summary sheets as PDF, into a folder or to a printer. Prints a line for each, and shows the progress on a
 * terminal.
 */
@Command(name = "sheets")
final class SheetsCommand implements Callable<Integer> {

    private final Words words;
    private final ReportOption source;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final SheetOutlet outlet;

    @Option(names = "--section", paramLabel = "ID", arity = "1..*")
    private List<String> sections = new ArrayList<>();

    @Option(names = "--theme", paramLabel = "ID", arity = "1..*")
    private List<String> themes = new ArrayList<>();

    @Option(names = "--indicator", paramLabel = "ID", arity = "1..*")
    private List<String> indicators = new ArrayList<>();

    @Option(names = "--overview")
    private boolean overview;

    @Option(names = "--whole")
    private boolean whole;

    private boolean byOldName;

    @Option(names = "--all")
    private boolean all;

    @Mixin
    private final PlaceSheetsOption place = new PlaceSheetsOption();

    @Mixin
    private final EnteredOption entered = new EnteredOption();

    @Option(names = "--paper", paramLabel = "a4|letter")
    private Paper paper = Paper.A4;

    @Option(names = "--lang", paramLabel = "zh|en|both")
    private @Nullable Labels labels;

    @Option(names = "--font-size", paramLabel = "PT")
    private @Nullable String textSize;

    @Option(names = "--landscape")
    private boolean landscape;

    @Option(names = "--mono")
    private boolean mono;

    @Option(names = "--full-text")
    private boolean fullText;

    SheetsCommand(Words words, ReportOption source, Printers printers) {
        this.words = words;
        this.source = source;
        outlet = new SheetOutlet(words, source, printers);
    }

    /** Told from where the option stands that asked for the whole text before {@code --whole} did. */
    void wantWholeByItsOldName() {
        whole = true;
        byOldName = true;
    }

    @Override
    public Integer call() throws CommandFailure, UnwritableException {
        if (byOldName) {
            Output.complain(words.say("sheets.old-name"));
        }
        double size = textSize();
        source.alsoReads(
                Stream.concat(place.files().stream(), entered.files().stream()).toList());
        Labels chosen = labels != null ? labels : words.language() == Language.ZH ? Labels.ZH : Labels.EN;
        SheetOptions options = new SheetOptions(paper, landscape, mono, size, chosen, fullText);
        Typefaces typefaces = new Typefaces();
        PlaceSheetsOption.Wanted ofPlace = place.find(options, all, typefaces, entered, words);
        List<Supplier<Sheet>> wanted = new ArrayList<>(ofPlace.sheets());
        if (!place.isGiven() || asksForReport()) {
            ReportProfile profile = entered.profile(source.read(words), words);
            wanted.addAll(wanted(profile.contents(), new Sheets(profile, options, typefaces)));
        }
        boolean unusual = paper != Paper.A4 || landscape || textSize != null;
        if (whole && unusual) {
            Output.complain(words.say("sheets.official"));
        }
        if (wanted.isEmpty()) {
            throw new MisuseException(spec.commandLine(), words.say("sheets.none"));
        }
        deliver(wanted, new Typesetter(typefaces));
        return ofPlace.code();
    }

    /** Whether a sheet of the report alone is wanted. */
    private boolean asksForReport() {
        return overview || whole || !sections.isEmpty() || !themes.isEmpty() || !indicators.isEmpty();
    }

    /** The size of text in points. */
    private double textSize() throws CommandFailure {
        try {
            double size = textSize == null ? SheetOptions.STANDARD.textSize() : Double.parseDouble(textSize);
            if (size >= SheetOptions.SMALLEST && size <= SheetOptions.LARGEST) {
                return size;
            }
        } catch (NumberFormatException none) {
            // No number is no size either.
        }
        throw CommandFailure.usage(
                words.say("sheets.font-size", textSize, (int) SheetOptions.SMALLEST, (int) SheetOptions.LARGEST));
    }

    private List<Supplier<Sheet>> wanted(Contents contents, Sheets sheets) throws CommandFailure {
        List<Supplier<Sheet>> wanted = new ArrayList<>();
        Report report = contents.report();
        if (isAllOfReport()) {
            report.allSections().forEach(section -> wanted.add(() -> sheets.section(section)));
            report.themes().forEach(theme -> wanted.add(() -> sheets.theme(theme)));
            report.indicators().forEach(indicator -> wanted.add(() -> sheets.indicator(indicator)));
        } else {
            Ids ids = new Ids(words, contents, source.file());
            for (String id : sections) {
                Section section = ids.section(id);
                wanted.add(() -> sheets.section(section));
            }
            for (String id : themes) {
                Theme theme = ids.theme(id);
                wanted.add(() -> sheets.theme(theme));
            }
            for (String id : indicators) {
                Indicator indicator = ids.indicator(id);
                wanted.add(() -> sheets.indicator(indicator));
            }
        }
        if (overview || isAllOfReport()) {
            wanted.add(sheets::overview);
        }
        if (whole || isAllOfReport()) {
            wanted.add(sheets::report);
        }
        return wanted;
    }

    /** With a place everything of that is wanted. */
    private boolean isAllOfReport() {
        return all && !place.isGiven();
    }

    private void deliver(List<Supplier<Sheet>> wanted, Typesetter typesetter)
            throws CommandFailure, UnwritableException {
        boolean terminal = System.console() != null && System.console().isTerminal();
        outlet.open(wanted.size());
        if (outlet.printsSomePages()) {
            // Before the first is printed, all have to have those pages.
            for (Supplier<Sheet> sheet : wanted) {
                outlet.check(made(sheet.get(), typesetter));
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (terminal) {
                System.err.print("\r" + words.say("sheets.progress", i + 1, wanted.size()) + "\r");
            }
            SheetOutlet.Made made = made(wanted.get(i).get(), typesetter);
            outlet.take(made, paper);
            made.pdf()
                    .warnings()
                    .say(words)
                    .forEach(said -> Output.complain(
                            words.say("sheets.short", made.sheet().name(), said)));
        }
    }

    private static SheetOutlet.Made made(Sheet sheet, Typesetter typesetter) {
        return new SheetOutlet.Made(sheet, typesetter.set(sheet.manuscript()));
    }
}
