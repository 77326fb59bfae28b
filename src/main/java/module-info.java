/** A desktop reader for a Chinese government work report. */
@org.jspecify.annotations.NullMarked
module workreport {
    requires atlantafx.base;
    requires com.fasterxml.jackson.annotation;
    requires com.networknt.schema;
    requires hanlp.portable;
    requires info.picocli;
    requires io.github.javadiffutils;
    requires java.desktop;
    requires java.logging;
    requires java.xml;
    requires javafx.controls;
    requires org.apache.commons.csv;
    // FontBox, which is no module itself, logs with it.
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.controlsfx.controls;
    requires org.dhatim.fastexcel;
    requires org.fxmisc.flowless;
    requires org.fxmisc.richtext;
    requires org.jsoup;
    requires static org.jspecify;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires reactfx;
    requires tools.jackson.databind;
    requires wellbehavedfx;

    // JavaFX makes the application.
    exports workreport.app to
            javafx.graphics;

    // Jackson makes the records of the catalogue.
    opens workreport.catalogue to
            tools.jackson.databind;
    // Jackson makes the records of a model file.
    opens workreport.document to
            tools.jackson.databind;
    opens workreport.evidence to
            tools.jackson.databind;
    opens workreport.load to
            tools.jackson.databind;
    opens workreport.measure to
            tools.jackson.databind;

    // picocli fills the options of the command line by reflection.
    opens workreport.cli to
            info.picocli;
    // Jackson reads and writes records of these by reflection.
    opens workreport.app.session to
            tools.jackson.databind;
    opens workreport.entered to
            tools.jackson.databind;
    opens workreport.joins to
            tools.jackson.databind;
    opens workreport.ingest.report to
            tools.jackson.databind;
    opens workreport.library to
            tools.jackson.databind;
    opens workreport.notes to
            tools.jackson.databind;
    opens workreport.platform.kept to
            tools.jackson.databind;
    opens workreport.review to
            tools.jackson.databind;
    opens workreport.sheet to
            tools.jackson.databind;
    opens workreport.ui to
            tools.jackson.databind;
}
