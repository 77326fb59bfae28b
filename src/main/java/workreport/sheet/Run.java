package workreport.sheet;

/** A stretch of text in one font and ink. */
record Run(String text, Face face, Ink ink) {}
