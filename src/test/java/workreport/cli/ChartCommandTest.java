package workreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.language.Language;
import workreport.load.ReportFile;

/** Charts without a window: one or several, in every form. */
class ChartCommandTest {

    @TempDir
    private Path folder;

    private static Console run(String arguments, Path out) {
        List<String> all = new ArrayList<>(List.of(("chart " + arguments).split(" ")));
        all.addAll(List.of("--out", out.toString()));
        return Console.run(Language.EN, all.toArray(String[]::new));
    }

    @Test
    void severalChartsGoIntoAFolder() {
        Path out = folder.resolve("new/charts");
        Path one = out.resolve("xinghe-2022-gdp-en.svg");
        Path other = out.resolve("xinghe-2022-forest-cover-en.svg");

        assertThat(run("gdp forest-cover gdp --format svg", out))
                .isEqualTo(new Console(0, one + "\n" + other + "\n", ""));
        assertThat(one).content().contains("<title>Gross domestic product (GDP)</title>");
        assertThat(other).content().contains("<title>Forest cover</title>");
    }

    @Test
    void allAreAll() throws IOException {
        assertThat(run("--all --format svg --lang zh", folder).code()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(ReportFile.bundled().indicators().size());
        }
    }

    @Test
    void oneChartIsAFile() {
        Path file = folder.resolve("gdp.svg");

        assertThat(run("gdp --format svg", file)).isEqualTo(new Console(0, "", ""));
        assertThat(file).isRegularFile();
    }

    /** Languages do not take each other's place. */
    @Test
    void bothLanguagesStandOnOneChart() {
        run("forest-cover gdp --format svg --lang en", folder);
        run("forest-cover gdp --format svg --lang both", folder);

        assertThat(folder.resolve("xinghe-2022-forest-cover-en.svg"))
                .content()
                .contains(">target 26<")
                .doesNotContain("森林覆盖率");
        assertThat(folder.resolve("xinghe-2022-forest-cover-both.svg"))
                .content()
                .contains(">森林覆盖率<", ">Forest cover<", ">目标 26<", ">target 26<", "来源：", "Source: ");
    }

    @Test
    void sizeAndResolutionAreAsAskedFor() throws IOException {
        Path png = folder.resolve("x.png");
        Path svg = folder.resolve("x.svg");
        run("forest-cover --format png --width 800 --dpi 288", png);
        run("forest-cover --format svg --width 800", svg);

        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(3200);
        assertThat(svg).content().contains("width=\"800pt\"", "viewBox=\"0 0 800 450\"");
    }

    @Test
    void aPdfIsAsLargeAsTheChartAndHasItsText() throws IOException {
        Path pdf = folder.resolve("x.pdf");
        run("good-air-days --format pdf --lang en", pdf);
        byte[] first = Files.readAllBytes(pdf);
        run("good-air-days --format pdf --lang en", pdf);

        assertThat(Files.readAllBytes(pdf)).isEqualTo(first);
        try (PDDocument document = Loader.loadPDF(first)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(640);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Share of days with good air quality", "a “rate of good air quality” with");
        }
    }

    @Test
    void withOutlinesThereAreNoFonts() throws IOException {
        Path pdf = folder.resolve("x.pdf");
        Path svg = folder.resolve("x.svg");
        run("forest-cover --format pdf --outlines", pdf);
        run("forest-cover --format svg --outlines", svg);

        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            assertThat(new PDFTextStripper().getText(document)).isBlank();
            assertThat(document.getPage(0).getResources().getFontNames()).isEmpty();
        }
        assertThat(svg).content().doesNotContain("<text", "font");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format svg | Give the id of an indicator, or --all",
                "gdp --all --format svg | Give either ids or --all",
                "gdp moon --format svg | moon",
                "gdp --format svg --width 399 | --width: 400 to 2000",
                "gdp --format svg --width NaN | --width: 400 to 2000",
                "gdp --format svg --dpi 300 | --dpi is for PNG",
                "gdp --format png --dpi 5 | --dpi: 36 to 1200",
                "gdp --format png --outlines | --outlines is for SVG and PDF",
                "gdp --format png --width 2000 --dpi 1200 | too many pixels"
            })
    void whatCannotBeIsRefusedAndNothingIsWritten(String arguments, String reason) {
        Path out = folder.resolve("out");
        Console refused = run(arguments, out);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains(reason);
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileIsNoFolderForSeveral() throws IOException {
        Path file = Files.writeString(folder.resolve("there"), "mine", StandardCharsets.UTF_8);

        assertThat(run("gdp forest-cover --format svg", file).code()).isEqualTo(1);
        assertThat(file).hasContent("mine");
    }
}
