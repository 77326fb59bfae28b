package workreport.sheet;

import workreport.export.Face;

/** A stretch of text in one font and ink. */
record Run(String text, Face face, Ink ink) {}
