package workreport.app.file;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ReportProfile;
import workreport.chart.Chart;
import workreport.entered.EnteredFile;
import workreport.entered.EnteredValues;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.joins.Joins;
import workreport.joins.JoinsFile;
import workreport.language.FailureText;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.notes.Placed;
import workreport.paint.Png;
import workreport.paint.Svg;
import workreport.paint.Typefaces;
import workreport.platform.Destination;
import workreport.platform.UnwritableException;
import workreport.review.ReviewFile;
import workreport.review.ReviewLog;
import workreport.sheet.Labels;
import workreport.sheet.SheetOptions;
import workreport.sheet.Sheets;
import workreport.table.Csv;
import workreport.table.EnteringTemplate;
import workreport.table.IndicatorsTable;
import workreport.table.NoteTexts;
import workreport.table.Table;
import workreport.table.Workbooks;
import workreport.table.Xlsx;
import workreport.typeset.Pdf;
import workreport.typeset.Typesetter;
import workreport.ui.sheets.FinishedSheet;

/** Charts and tables on their way out: to a file that the reader names, or onto the clipboard. */
public final class Saving {

    private final ReportProfile report;
    private final Contents contents;
    private final Notation notation;
    private final Function<FileChooser, @Nullable File> ask;
    private final Predicate<Path> mayReplace;
    private final Consumer<String> tell;

    /**
     * @param ask asks the reader for a file; null if they cancel
     * @param mayReplace asks whether to write over a file that is there
     * @param tell says how it went
     */
    public Saving(
            ReportProfile report,
            Notation notation,
            Function<FileChooser, @Nullable File> ask,
            Predicate<Path> mayReplace,
            Consumer<String> tell) {
        this.report = report;
        contents = report.contents();
        this.mayReplace = mayReplace;
        this.notation = notation;
        this.ask = ask;
        this.tell = tell;
    }

    /** Saves a chart. */
    public void chart(PlaceCharts.Named named) {
        Chart chart = named.chart();
        save(named.name(), List.of("svg", "png"), format -> switch (format) {
            case "png" -> Png.of(chart, new Typefaces());
            default -> Svg.of(chart, chart.description(), new Typefaces(), false, notation.language());
        });
    }

    /** Copies a chart onto the clipboard, as a picture and in words. */
    public void copy(Chart chart) {
        byte[] png = Png.of(chart, new Typefaces());
        ClipboardContent content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(png)));
        content.putString(chart.description());
        Clipboard.getSystemClipboard().setContent(content);
        tell.accept(notation.words().say("saving.copied"));
    }

    /** Saves indicators as a workbook, with a sheet of all their observations, or as plain text. */
    public void table(List<Indicator> indicators) {
        save(contents.report().id(), List.of("xlsx", "csv"), format -> switch (format) {
            case "csv" -> Csv.of(IndicatorsTable.data(indicators, report, notation));
            default -> Workbooks.all(indicators, report, notation);
        });
    }

    /** Saves a table to be filled in with values that came later, as a workbook or as plain text. */
    public void template() {
        Optional<Table> template = EnteringTemplate.of(report, notation);
        if (template.isEmpty()) {
            tell.accept(notation.words().say("template.no-years"));
            return;
        }
        String name = contents.report().id() + "-" + notation.words().say("template.file");
        save(name, List.of("xlsx", "csv"), format -> switch (format) {
            case "csv" -> Csv.of(template.get());
            default -> Xlsx.of(List.of(template.get()));
        });
    }

    /** Saves a sheet as it is; tells where the file is if it was written. */
    public Optional<Path> sheet(FinishedSheet sheet) {
        return save(sheet.name(), List.of("pdf"), _ -> sheet.pdf());
    }

    /** Saves notes as Markdown, as a table, or as a sheet; tells where the file is if it was written. */
    public Optional<Path> notes(List<Placed> entries) {
        if (entries.isEmpty()) {
            tell.accept(notation.words().say("notes.none"));
            return Optional.empty();
        }
        NoteTexts texts = new NoteTexts(contents, notation, ZoneId.systemDefault());
        String name = contents.report().id() + "-" + notation.words().say("sheet.name.notes");
        List<String> shortfalls = new ArrayList<>();
        Optional<Path> saved = save(name, List.of("md", "csv", "pdf"), format -> switch (format) {
            case "csv" -> Csv.of(texts.table(entries));
            case "pdf" -> {
                Typefaces typefaces = new Typefaces();
                Labels labels = notation.language() == Language.ZH ? Labels.ZH : Labels.EN;
                Sheets sheets = new Sheets(report, SheetOptions.STANDARD.with(labels), typefaces);
                Pdf made = new Typesetter(typefaces).set(sheets.notes(entries).manuscript());
                shortfalls.addAll(made.warnings().say(notation.words()));
                yield made.bytes();
            }
            default -> texts.markdown(entries);
        });
        saved.ifPresent(path -> {
            if (!shortfalls.isEmpty()) {
                shortfalls.addFirst(notation.words().say("saving.done", path));
                shortfalls.stream()
                        .reduce((one, next) -> notation.words().say("sentences", one, next))
                        .ifPresent(tell);
            }
        });
        return saved;
    }

    /** Saves what was pasted as it was on the clipboard, so that it can be opened again. */
    public Optional<Path> pasted(OpenedReport.Origin.Pasted pasted) {
        return save(contents.report().title().zh(), List.of(pasted.ending()), _ -> pasted.original());
    }

    /** Saves what people have said of the numbers, for somebody else. */
    public Optional<Path> review(ReviewLog log) {
        String name = contents.report().id() + "-" + notation.words().say("check.file-name");
        return save(name, List.of("json"), _ -> ReviewFile.bytes(log));
    }

    /** Saves the values entered for a place, with all that they were before. */
    public Optional<Path> entered(EnteredValues values) {
        String name = values.report() + "-" + notation.words().say("enter.file-name");
        return save(name, List.of("json"), _ -> EnteredFile.write(values));
    }

    /** Saves what the reader says of the names in a place's reports. */
    public Optional<Path> joins(Joins joins) {
        String name = joins.report() + "-" + notation.words().say("joins.file-name");
        return save(name, List.of("json"), _ -> JoinsFile.write(joins));
    }

    private Optional<Path> save(String name, List<String> formats, Function<String, byte[]> make) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(notation.words().say("saving.title"));
        chooser.setInitialFileName(name + "." + formats.getFirst());
        formats.forEach(format -> chooser.getExtensionFilters()
                .add(new ExtensionFilter(notation.words().say("saving.format." + format), "*." + format)));
        String proposed = formats.getFirst();
        while (true) {
            File file = ask.apply(chooser);
            if (file == null) {
                return Optional.empty();
            }
            int type = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
            Wish wish = Wish.of(file.toPath(), formats, type < 0 ? proposed : formats.get(type), proposed);
            // The dialog has only asked about the name as the reader typed it.
            if (wish.path().equals(file.toPath())
                    || !Files.isRegularFile(wish.path())
                    || mayReplace.test(wish.path())) {
                return write(wish, make.apply(wish.format()));
            }
            proposed = wish.format();
            chooser.setInitialDirectory(file.getAbsoluteFile().getParentFile());
            chooser.setInitialFileName(wish.path().getFileName().toString());
        }
    }

    private Optional<Path> write(Wish wish, byte[] bytes) {
        try {
            new Destination(wish.path()).write(bytes);
            tell.accept(notation.words()
                    .say(
                            wish.renamed() ? "saving.done-as" : "saving.done",
                            wish.path(),
                            notation.words().say("saving.format." + wish.format())));
            return Optional.of(wish.path());
        } catch (UnwritableException unwritable) {
            tell.accept(FailureText.of(unwritable, notation.words()));
            return Optional.empty();
        }
    }

    /**
     * What is to be written, and where.
     *
     * @param renamed whether the ending of its name was changed to fit its type
     */
    private record Wish(Path path, String format, boolean renamed) {

        /**
         * The type that the reader has chosen in the dialog counts. As long as they have left it as it was proposed, the ending
         * of the name does; a name without one of these endings gets that of the type.
         */
        static Wish of(Path path, List<String> formats, String type, String proposed) {
            String name = path.getFileName().toString();
            Optional<String> ending = formats.stream()
                    .filter(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format))
                    .findFirst();
            if (ending.isEmpty()) {
                return new Wish(path.resolveSibling(name + "." + type), type, false);
            } else if (type.equals(proposed) || type.equals(ending.get())) {
                return new Wish(path, ending.get(), false);
            }
            String stem = name.substring(0, name.length() - ending.get().length());
            return new Wish(path.resolveSibling(stem + type), type, true);
        }
    }
}
