package workreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.language.Language;
import workreport.load.Json;

class LibraryCommandTest {

    private static final String REPORT = """
            临川县人民政府工作报告
            ——2024年1月9日在临川县第十七届人民代表大会第三次会议上
            临川县县长 王小明
            各位代表：
            一、2023年工作回顾
            全县上下坚持稳中求进，粮食产量达到5.4万吨。
            二、2024年工作安排
            我们要坚持稳中求进，城镇新增就业2400人以上，让群众得到实惠。
            """;

    @TempDir
    private Path folder;

    private Console run(String... arguments) {
        return Console.run(Language.EN, arguments);
    }

    private Path report() throws IOException {
        return Files.writeString(folder.resolve("临川.txt"), REPORT);
    }

    private String library() {
        return folder.resolve("library").toString();
    }

    private String take() throws IOException {
        Console taken = run("import", "--library", library(), report().toString());
        assertThat(taken.code()).isEqualTo(ExitCode.FINE);
        assertThat(taken.err()).isEmpty();
        return taken.out().substring(0, taken.out().indexOf('\t'));
    }

    @Test
    void aFileIsTakenInOnce() throws IOException {
        String id = take();
        Console again = run("import", "--library", library(), report().toString());

        assertThat(again.out()).isEqualTo(String.join("\t", id, "known", "临川县 2024", report().toString()) + "\n");
        assertThat(run("library", "list", "--library", library()).out().lines())
                .filteredOn(line -> line.startsWith(id))
                .singleElement()
                .satisfies(line -> assertThat(line.split("\t"))
                        .startsWith(id, "临川县", "county", "2024", "临川县第十七届人民代表大会第三次会议", "临川县2024年政府工作报告", "133")
                        .endsWith("imported", "临川.txt")
                        .hasSize(10));
    }

    @Test
    void standardInputIsTakenInToo() {
        Console taken = Console.run(
                Language.EN, REPORT.getBytes(StandardCharsets.UTF_8), "import", "--library", library(), "-");

        assertThat(taken.code()).isEqualTo(ExitCode.FINE);
        assertThat(taken.out()).contains("\tadded\t临川县 2024\tstdin");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsTakenIn() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Console taken = run("import", "--library", library(), empty.toString(), report().toString());

        assertThat(taken.code()).isEqualTo(ExitCode.FAILED);
        assertThat(taken.err().strip()).isEqualTo(empty + ": cannot be read: it is empty.");
        assertThat(taken.out()).contains("\tadded\t");
    }

    @Test
    void whatIsFoundIsALineOrAnObject() throws IOException {
        String id = take();
        Console text = run("library", "search", "--library", library(), "新增就业2400人");
        Console json = run("library", "search", "--library", library(), "--format", "jsonl", "新增就业2400人");

        assertThat(text.code()).isEqualTo(ExitCode.FINE);
        assertThat(text.out()).startsWith(id + "\t临川县\t2024\t二、2024年工作安排\t").contains("城镇新增就业2400人以上");
        assertThat(Json.read(json.out().strip()).get("start").asInt()).isEqualTo(12);
        assertThat(run("library", "search", "--library", library(), "--format", "csv", "无此文字")
                        .out())
                .isEqualTo("\uFEFFid,place,year,section,passage,start,end,context\r\n");
    }

    @Test
    void whatIsRemovedCanBePutBack() throws IOException {
        String id = take();

        assertThat(run("library", "remove", id, "--library", library()).code()).isEqualTo(ExitCode.FINE);
        assertThat(run("library", "list", "--library", library()).out()).doesNotContain(id);
        assertThat(run("library", "remove", id, "--library", library()).code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("library", "restore", id, "--library", library()).code()).isEqualTo(ExitCode.FINE);
        assertThat(run("library", "list", "--library", library()).out()).contains(id);
    }

    @Test
    void oneFileCanBeSentAndIsReadLikeAnyOther() throws IOException {
        Path sent = folder.resolve("临川.workreport");
        Console made = run("import", report().toString(), "--out", sent.toString());

        assertThat(made.code()).isEqualTo(ExitCode.FINE);
        assertThat(run("list", "sections", "--report", sent.toString()).out())
                .isEqualTo(
                        run("list", "sections", "--report", report().toString()).out())
                .contains("2024年工作安排");
        assertThat(run("import", "--library", library(), sent.toString(), report().toString())
                        .out())
                .contains("\tadded\t")
                .contains("\tknown\t");
    }

    @Test
    void whatIsWronglyAskedForIsSaid() throws IOException {
        assertThat(run("import").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("library", "search", "--library", library()).code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("library", "list", "more", "--library", library()).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("library", "burn", "--library", library()).code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("import", report().toString(), "--out", "x.workreport", "--library", library())
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("import", report().toString(), "--out", report().toString())
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }
}
