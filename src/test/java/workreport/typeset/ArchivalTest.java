package workreport.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import workreport.analysis.ReportProfile;
import workreport.chart.Chart;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.MadeReports;
import workreport.paint.Lettering;
import workreport.paint.StandaloneChart;
import workreport.paint.Typefaces;
import workreport.platform.Paper;
import workreport.sheet.ChartPdf;
import workreport.sheet.Labels;
import workreport.sheet.Sample;
import workreport.sheet.Sheet;
import workreport.sheet.SheetOptions;

/** Every kind of sheet is valid PDF/A-2a and PDF/UA-1, as veraPDF judges. */
class ArchivalTest {

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private enum Look {
        CHINESE(SheetOptions.STANDARD),
        ENGLISH(SheetOptions.STANDARD.with(Labels.EN).with(Paper.LETTER).withMono(true)),
        BOTH(SheetOptions.STANDARD.with(Labels.BOTH).withLandscape(true).withFullText(true)),
        LARGE(SheetOptions.STANDARD
                .with(Labels.BOTH)
                .with(Paper.LETTER)
                .withLandscape(true)
                .withTextSize(16)),
        SMALL(SheetOptions.STANDARD.with(Labels.EN).withTextSize(7));

        private final SheetOptions options;

        Look(SheetOptions options) {
            this.options = options;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsValid(Look look) throws Exception {
        for (Map.Entry<String, Sheet> kind : Sample.everyKind(look.options).entrySet()) {
            byte[] pdf = Sample.pdf(kind.getValue());
            String folder = System.getProperty("sheets.folder");
            if (folder != null) {
                Files.write(Path.of(folder, kind.getKey() + "-" + look + ".pdf"), pdf);
            }
            assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).as(kind.getKey()).isEmpty();
            assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).as(kind.getKey()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySheetOfAReportWithoutEnglishIsValid(Labels labels) throws Exception {
        for (Report report : List.of(MadeReports.untranslated(), MadeReports.oneParagraph())) {
            SheetOptions options = SheetOptions.STANDARD.with(labels);
            for (Sheet sheet : Sample.all(new ReportProfile(report), options).toList()) {
                byte[] pdf = Sample.pdf(sheet);
                assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).as(sheet.name()).isEmpty();
                assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).as(sheet.name()).isEmpty();
            }
        }
    }

    @Test
    void aSheetWithRareCharactersIsValid() throws Exception {
        byte[] pdf = Sample.pdf(Sample.sheet(List.of(Block.Text.of(Style.BODY, "甲𠮷乙𠮷\uD800丁", Language.ZH))));

        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aChartIsValid(Labels labels) throws Exception {
        Contents contents = Sample.CONTENTS;
        Typefaces typefaces = new Typefaces();
        ChartPdf press = new ChartPdf(Sample.PROFILE, labels, typefaces);
        List<Notation> notations = labels.languages().stream()
                .map(language ->
                        new Notation(Words.of(language), contents.report().units()))
                .toList();
        for (String id : List.of("forest-cover", "good-air-days", "urban-pipelines", "gdp", "wind-project-capacity")) {
            Indicator indicator = contents.indicator(id).orElseThrow();
            Chart chart = StandaloneChart.draw(
                    indicator, Sample.PROFILE, notations, StandaloneChart.WIDTH, typefaces::chartWidth);
            for (Lettering lettering : List.of(new Lettering.Fonts(), new Lettering.Shapes(typefaces))) {
                byte[] pdf = press.of(chart, indicator, lettering);
                assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
                assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            }
        }
    }

    private static String faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + " " + fault.getMessage() + " " + fault.getLocation())
                    .distinct()
                    .limit(5)
                    .collect(Collectors.joining("\n"));
        }
    }
}
