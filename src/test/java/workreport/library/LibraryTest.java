package workreport.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.ingest.report.ReportImport;

class LibraryTest {

    @TempDir
    private Path folder;

    private Path files;
    private Library library;

    @BeforeEach
    void start() {
        files = folder.resolve("files");
        library = Library.in(folder.resolve("library"));
    }

    private StoredReport add(String place, int year) throws IOException {
        StoredReport report = Reports.read(place + year + ".txt", Reports.text(place, year, place + "要实现生产总值增长5.4%。"));
        assertThat(library.add(report)).isEmpty();
        return report;
    }

    private static List<String> names(Library library) {
        return library.entries().stream().map(Entry::name).sorted().toList();
    }

    private static List<Found.Group> find(Library library, String query) throws IOException {
        List<Found> told = new ArrayList<>();
        new LibrarySearch(library, Bundled.read()).find(query, LibrarySearch.Wanted.ALL, () -> false, told::add);
        return told.getLast().groups().stream()
                .filter(group -> !group.entry().id().equals(Bundled.ID))
                .toList();
    }

    @Test
    void isEmptyAndMakesNoFolderBeforeThereIsSomething() throws IOException {
        assertThat(library.entries()).isEmpty();
        assertThat(library.refresh(() -> false)).isEmpty();
        assertThat(find(library, "临川")).isEmpty();
        assertThat(library.folder()).doesNotExist();
    }

    @Test
    void whatIsTakenInIsThereForTheNextProgramToo() throws IOException {
        add("临川县", 2024);
        add("临川县", 2023);

        assertThat(names(Library.in(library.folder()))).containsExactly("临川县 2023", "临川县 2024");
    }

    /** One format may tell that a line is a heading, and another may not. */
    @Test
    void theSameTextHasTheSameSumWhateverIsAHeading() {
        ReportText headings = new ReportText(List.of(
                new ReportText.Passage("s1", 0, 1, "一、", "回顾"),
                new ReportText.Passage("s1.1", 1, 2, "一是", "稳定增长。"),
                new ReportText.Passage("s1.1.p1", 1, 0, "", "全年增长5.4%。")));
        ReportText sentences = new ReportText(List.of(
                new ReportText.Passage("s1", 0, 1, "一、", "回顾"),
                new ReportText.Passage("s1.p1", 0, 0, "", "一是稳定增长。全年增长5.4%。")));
        ReportText other = new ReportText(List.of(
                new ReportText.Passage("s1", 0, 1, "一、", "回顾"),
                new ReportText.Passage("s1.p1", 0, 0, "", "一是稳定增长。全年增长5.5%。")));

        assertThat(headings.sum()).isEqualTo(sentences.sum()).isNotEqualTo(other.sum());
    }

    @Test
    void theSameFileAndTheSameTextAreRecognised() throws IOException {
        StoredReport report = add("临川县", 2024);
        String text = Reports.text("临川县", 2024, "临川县要实现生产总值增长5.4%。");

        assertThat(library.add(report)).contains(report.entry());
        assertThat(library.add(Reports.read("b.txt", text.replace("\n", "\n\n　　"))))
                .contains(report.entry());
        assertThat(library.entries()).hasSize(1);
    }

    @Test
    void theIndexIsMadeAgainFromTheFiles() throws IOException {
        add("临川县", 2024);
        add("崇仁县", 2024);
        delete(library.folder().resolve("index"));
        Library again = Library.in(library.folder());

        assertThat(again.entries()).isEmpty();
        assertThat(again.refresh(() -> false)).isEmpty();
        assertThat(names(again)).containsExactly("临川县 2024", "崇仁县 2024");
        assertThat(find(again, "崇仁")).hasSize(1);
    }

    @Test
    void anIndexThatIsSpoiltCountsAsNone() throws IOException {
        add("临川县", 2024);
        Path table = library.folder().resolve("index").resolve("entries.tsv");
        Files.writeString(table, Files.readString(table).replace("\t", " "));
        Library again = Library.in(library.folder());

        assertThat(again.entries()).isEmpty();
        again.refresh(() -> false);
        assertThat(names(again)).containsExactly("临川县 2024");
    }

    @Test
    void whatSomebodyElseAddsOrTakesAwayIsNoticed() throws IOException {
        StoredReport first = add("临川县", 2024);
        Library other = Library.in(library.folder());
        other.add(Reports.read("c.txt", Reports.text("崇仁县", 2024, "崇仁县要加快发展。")));
        assertThat(names(library)).containsExactly("临川县 2024", "崇仁县 2024");

        Files.delete(library.file(first.entry().id()));
        library.refresh(() -> false);
        assertThat(names(library)).containsExactly("崇仁县 2024");
        assertThat(find(library, "临川")).isEmpty();
    }

    @Test
    void aDamagedFileIsNamedAndTheOthersStay() throws IOException {
        StoredReport damaged = add("临川县", 2024);
        add("崇仁县", 2024);
        Files.writeString(library.file(damaged.entry().id()), "PK");
        delete(library.folder().resolve("index"));
        Library again = Library.in(library.folder());

        assertThat(again.refresh(() -> false))
                .containsExactly(again.file(damaged.entry().id()));
        assertThat(names(again)).containsExactly("崇仁县 2024");
    }

    @Test
    void whatIsRemovedIsNotErasedAndComesBack() throws Exception {
        String id = add("临川县", 2024).entry().id();
        add("崇仁县", 2024);
        library.remove(List.of(id));

        assertThat(names(library)).containsExactly("崇仁县 2024");
        assertThat(library.file(id)).doesNotExist();
        assertThat(library.removed()).containsExactly(id);
        assertThat(find(library, "临川县要实现")).isEmpty();

        library.restore(List.of(id));
        assertThat(names(Library.in(library.folder()))).containsExactly("临川县 2024", "崇仁县 2024");
        assertThat(find(library, "临川县要实现")).hasSize(1);
        assertThat(library.removed()).isEmpty();
    }

    @Test
    void aReportThatAPersonHasLookedAtSaysSo() throws Exception {
        String id = add("临川县", 2024).entry().id();
        library.mark(id, Entry.State.REVIEWED);

        assertThat(library.entry(id)).map(Entry::state).contains(Entry.State.REVIEWED);
        assertThat(library.stored(id).entry().state()).isEqualTo(Entry.State.REVIEWED);
        assertThat(find(library, "临川县要实现")).hasSize(1);
    }

    @Test
    void whatIsFoundStandsAtItsPlace() throws IOException {
        add("临川县", 2024);
        add("临川县", 2023);
        List<Found.Group> found = find(library, "增长５.４％");
        Found.Hit hit = found.getFirst().hits().getFirst();

        assertThat(found).extracting(group -> group.entry().year()).containsExactly(2024, 2023);
        assertThat(hit.passage().text().substring(hit.start(), hit.end())).isEqualTo("增长5.4%");
        assertThat(hit.heading()).extracting(ReportText.Passage::line).isEqualTo("二、2024年工作安排");
    }

    @Test
    void twoCharactersAndNumbersAreFoundExactly() throws IOException {
        add("临川县", 2024);

        assertThat(find(library, "粮食")).extracting(Found.Group::count).containsExactly(1);
        assertThat(find(library, "5.4")).extracting(Found.Group::count).containsExactly(2);
        assertThat(find(library, "食粮")).isEmpty();
        assertThat(find(library, "5.40")).isEmpty();
        assertThat(find(library, "川")).extracting(Found.Group::count).containsExactly(count("川"));
        assertThat(find(library, "")).isEmpty();
    }

    private int count(String character) throws IOException {
        String text = Reports.read("x.txt", Reports.text("临川县", 2024, "临川县要实现生产总值增长5.4%。"))
                .text()
                .folded();
        return (int) text.chars().filter(each -> each == character.charAt(0)).count();
    }

    @Test
    void theReportThatComesWithTheProgramIsSearchedToo() throws IOException {
        List<Found> told = new ArrayList<>();
        new LibrarySearch(library, Bundled.read()).find("粮食", LibrarySearch.Wanted.FEW, () -> false, told::add);

        assertThat(told.getLast().reports()).isEqualTo(1);
        assertThat(told.getLast().groups().getFirst().entry().id()).isEqualTo(Bundled.ID);
        assertThat(told.getLast().groups().getFirst().hits())
                .hasSizeBetween(1, 5)
                .allSatisfy(hit -> assertThat(hit.passage().text().substring(hit.start(), hit.end()))
                        .isEqualTo("粮食"));
    }

    @Test
    void aNumberWithDecimalsIsFoundAsAWhole() throws Exception {
        Path file =
                Reports.write(files.resolve("a.txt"), Reports.text("临川县", 2024, "出口达到15.4万吨，进口达到5.45万吨，要加快发展，再增5.4%。"));
        importing(new ArrayList<>()).run(List.of(file), () -> false);

        assertThat(find(library, "5.4")).extracting(Found.Group::count).containsExactly(2);
        assertThat(find(library, "5.")).extracting(Found.Group::count).containsExactly(4);
    }

    @Test
    void theFirstReportsAreToldBeforeTheOthersAreLookedInto() throws IOException {
        for (int year = 2000; year < 2005; year++) {
            add("临川县", year);
        }
        List<Found> told = new ArrayList<>();
        new LibrarySearch(library, Bundled.read(), 2).find("临川", LibrarySearch.Wanted.FEW, () -> false, told::add);

        assertThat(told).extracting(Found::isAll).containsExactly(false, false, true);
        assertThat(told).extracting(Found::reports).containsExactly(2, 4, 5);
        assertThat(told.getLast().groups())
                .startsWith(told.getFirst().groups().toArray(Found.Group[]::new))
                .extracting(group -> group.entry().year())
                .containsExactly(2004, 2003, 2002, 2001, 2000);
    }

    @Test
    void whoeverAsksForNoMoreIsToldNothing() throws IOException {
        add("临川县", 2024);
        List<Found> told = new ArrayList<>();
        new LibrarySearch(library, Bundled.read()).find("粮食", LibrarySearch.Wanted.FEW, () -> true, told::add);

        assertThat(told).isEmpty();
    }

    @Test
    void filesAreTakenInInTheirOrderAndWhatCannotBeIsNamed() throws Exception {
        Reports.write(files.resolve("b/2024.txt"), Reports.text("临川县", 2024, "要加快发展。"));
        Reports.write(files.resolve("a.txt"), Reports.text("崇仁县", 2024, "要加快发展。"));
        Reports.write(
                files.resolve("c.txt"), Reports.text("崇仁县", 2024, "要加快发展。").replace("：", ":"));
        Reports.write(files.resolve("d.txt"), Reports.text("崇仁县", 2024, "要加快发展。"));
        Reports.write(files.resolve("empty.txt"), "");
        Reports.write(files.resolve("list.txt"), "一张购物清单");
        Reports.write(files.resolve(".hidden.txt"), "政府工作报告");
        Files.createDirectories(files.resolve("x.docx"));
        List<Outcome> outcomes = new ArrayList<>();
        List<Path> rest =
                importing(outcomes).run(FileList.of(List.of(files), library.folder(), () -> false), () -> false);

        assertThat(rest).isEmpty();
        assertThat(outcomes)
                .extracting(outcome -> files.relativize(outcome.file()) + " "
                        + outcome.getClass().getSimpleName())
                .containsExactly(
                        "a.txt Added",
                        Path.of("b", "2024.txt") + " Added",
                        "c.txt SameText",
                        "d.txt Known",
                        "empty.txt Failed",
                        "list.txt NoReport");
        assertThat(names(library)).containsExactly("临川县 2024", "崇仁县 2024");
    }

    @Test
    void anImportThatIsCancelledGoesOnLater() throws Exception {
        for (int year = 2001; year <= 2020; year++) {
            Reports.write(files.resolve(year + ".txt"), Reports.text("临川县", year, "要加快发展。"));
        }
        List<Path> all = FileList.of(List.of(files), library.folder(), () -> false);
        List<Outcome> outcomes = new ArrayList<>();
        List<Path> rest = importing(outcomes).run(all, () -> outcomes.size() >= 7);

        assertThat(rest).containsExactlyElementsOf(all.subList(7, 20));
        assertThat(library.entries()).hasSize(7);
        assertThat(importing(outcomes).run(rest, () -> false)).isEmpty();
        assertThat(library.entries()).hasSize(20);
    }

    @Test
    void eachRowOfATableOfReportsIsAReportOfItsOwn() throws Exception {
        String said = "我们要坚持稳中求进，办好各项工作，让群众得到实惠，让发展的基础更加牢固。";
        Path table = Reports.write(files.resolve("panel.csv"), """
                地区,年份,报告
                临川县,2023,"各位代表：
                一、2022年工作回顾
                %1$s""粮食""产量达到5.4万吨。
                二、2023年工作安排
                %1$s"
                崇仁县,2024,"各位代表：
                一、2023年工作回顾
                %1$s粮食产量达到6.4万吨。
                二、2024年工作安排
                %1$s"
                广昌县,2024,无
                """.formatted(said));
        List<Outcome> outcomes = new ArrayList<>();

        assertThat(importing(outcomes).run(List.of(table), () -> false)).isEmpty();
        assertThat(names(library)).containsExactly("临川县 2023", "崇仁县 2024");
        assertThat(outcomes)
                .extracting(each ->
                        each.file().getFileName() + " " + each.getClass().getSimpleName())
                .containsExactly("panel.csv#1 Added", "panel.csv#2 Added", "panel.csv#3 NoReport");
        String id = library.entries().getFirst().id();
        assertThat(ReportImport.read(library.file(id)).report().place().zh()).isEqualTo("临川县");

        outcomes.clear();
        importing(outcomes).run(List.of(table), () -> false);
        assertThat(outcomes.subList(0, 2)).hasOnlyElementsOfType(Outcome.Known.class);
    }

    private LibraryImport importing(List<Outcome> outcomes) {
        return new LibraryImport(library, new LibraryImport.Progress() {
            @Override
            public void reading(Path file, int done, int all) {
                assertThat(file.resolveSibling(file.getFileName().toString().replaceFirst("#\\d+$", "")))
                        .exists();
            }

            @Override
            public void done(Outcome outcome) {
                outcomes.add(outcome);
            }
        });
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
