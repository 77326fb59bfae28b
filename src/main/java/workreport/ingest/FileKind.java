package workreport.ingest;

/** The formats that can be read. */
public enum FileKind {
    TEXT,
    HTML,
    MHTML,
    DOCX,
    ODT,
    DOC,
    PDF,
    OFD,
    XLSX,
    CSV
}
